package vn.lienthong.http.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.lienthong.http.WireResponse;

/** Parses {@code Retry-After}: a number of seconds or an HTTP date. */
final class RetryAfterHeader {
    private RetryAfterHeader() {}

    /** Returns the requested delay; empty if the header is missing or invalid. */
    static Optional<Duration> parse(WireResponse response, Instant now) {
        return response.header("Retry-After").map(String::strip).flatMap(value -> parseValue(value, now));
    }

    private static Optional<Duration> parseValue(String value, Instant now) {
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
