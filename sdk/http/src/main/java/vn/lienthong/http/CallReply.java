package vn.lienthong.http;

/**
 * A successful answer (HTTP 2xx) and the id of its call in log lines.
 *
 * @param correlationId holds nothing of the content; goes into {@link vn.lienthong.error.Answer} and into exceptions
 */
public record CallReply(WireResponse response, String correlationId) {}
