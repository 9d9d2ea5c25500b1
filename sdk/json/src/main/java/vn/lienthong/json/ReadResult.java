package vn.lienthong.json;

import vn.lienthong.error.Findings;

/**
 * What was read from a body.
 *
 * @param value the value as far as it was understood
 * @param findings one finding per value that was not understood or came in an unusual form
 */
public record ReadResult<R>(R value, Findings findings) {}
