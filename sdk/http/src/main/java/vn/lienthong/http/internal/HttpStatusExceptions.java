package vn.lienthong.http.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.http.WireResponse;

/** The exceptions for an HTTP error status; the code is {@code HTTP} and the status, the message is that of the body. */
final class HttpStatusExceptions {
    private static final int MAX_MESSAGE_LENGTH = 2000;

    private HttpStatusExceptions() {}

    static ServiceException of(WireResponse response, @Nullable String correlationId) {
        int status = response.status();
        ErrorDetail said = new ErrorDetail("HTTP " + status, messageText(response.body()), correlationId);
        return switch (status) {
            case 401, 403 -> new ServiceException.Unauthenticated(said);
            // It concerns the URL, which is configured, and not the requested object.
            case 404 -> ServiceException.Rejected.unknownAddress(said);
            case 429 ->
                new ServiceException.RateLimited(
                        said, RetryAfterHeader.parse(response, Instant.now()).orElse(null));
            case 408 -> new ServiceException.Unavailable(said);
            default -> status >= 500 ? new ServiceException.Unavailable(said) : new ServiceException.Rejected(said);
        };
    }

    private static String messageText(byte[] body) {
        return new String(body, 0, Math.min(body.length, MAX_MESSAGE_LENGTH), StandardCharsets.UTF_8);
    }
}
