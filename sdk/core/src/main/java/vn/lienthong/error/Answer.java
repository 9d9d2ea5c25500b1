package vn.lienthong.error;

import vn.lienthong.value.Extras;

/**
 * What a read answered: the value, what in it was not understood, and the id under which the call was logged.
 *
 * @param value the value as far as it was understood; nothing that came is lost, see {@link Extras}
 * @param findings one finding per value that was not understood
 * @param correlationId id of the call in our log lines; holds nothing of the content
 */
public record Answer<T>(T value, Findings findings, String correlationId) {}
