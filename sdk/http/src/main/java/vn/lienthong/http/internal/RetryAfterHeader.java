package vn.lienthong.http.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.lienthong.http.WireResponse;

/** Reads {@code Retry-After}, which is a number of seconds or a date of HTTP. */
final class RetryAfterHeader {
    private RetryAfterHeader() {}

    /** The wait that the answer asks for; empty if it asks for none or cannot be read. */
    static Optional<Duration> of(WireResponse response, Instant now) {
        return response.header("Retry-After").map(String::strip).flatMap(value -> wait(value, now));
    }

    private static Optional<Duration> wait(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant then = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
