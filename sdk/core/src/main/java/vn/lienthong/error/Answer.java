package vn.lienthong.error;

import vn.lienthong.value.Extras;

/**
 * The answer of a read: value, findings, and correlation id.
 *
 * @param value the value as far as it was understood; other content is retained, see {@link Extras}
 * @param findings one finding for each value that was not understood
 * @param correlationId id of the call in log lines; contains no message content
 */
public record Answer<T>(T value, Findings findings, String correlationId) {}
