package vn.lienthong.http.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.http.WireResponse;

/** The exception for an HTTP status that is not a success; its code is {@code HTTP} and the status, its message what the body says. */
final class HttpStatusExceptions {
    private static final int MAX_MESSAGE_LENGTH = 2000;

    private HttpStatusExceptions() {}

    static ServiceException of(WireResponse response, @Nullable String correlationId) {
        int status = response.status();
        ErrorDetail said = new ErrorDetail("HTTP " + status, words(response.body()), correlationId);
        return switch (status) {
            case 401, 403 -> new ServiceException.Unauthenticated(said);
            // It speaks of the address, which is configured, and not of what was asked for.
            case 404 -> ServiceException.Rejected.unknownAddress(said);
            case 429 ->
                new ServiceException.RateLimited(
                        said, RetryAfterHeader.of(response, Instant.now()).orElse(null));
            case 408 -> new ServiceException.Unavailable(said);
            default -> status >= 500 ? new ServiceException.Unavailable(said) : new ServiceException.Rejected(said);
        };
    }

    private static String words(byte[] body) {
        return new String(body, 0, Math.min(body.length, MAX_MESSAGE_LENGTH), StandardCharsets.UTF_8);
    }
}
