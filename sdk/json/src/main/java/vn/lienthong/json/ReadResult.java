package vn.lienthong.json;

import vn.lienthong.error.Findings;

/**
 * The result of reading a body.
 *
 * @param value the value, as far as it could be read
 * @param findings one finding for each value that could not be read or has an unusual form
 */
public record ReadResult<R>(R value, Findings findings) {}
