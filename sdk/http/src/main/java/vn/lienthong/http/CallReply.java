package vn.lienthong.http;

/**
 * A successful response (HTTP 2xx) and the correlation id of its call.
 *
 * @param correlationId id for log lines, {@link vn.lienthong.error.Answer} and exceptions; contains no message content
 */
public record CallReply(WireResponse response, String correlationId) {}
