package vn.lienthong.http;

import java.time.Duration;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.internal.RangeCheck;
import vn.lienthong.value.Modelled;

/**
 * The retry policy of calls whose {@link Operation} permits retries (LT-TRN-007).
 *
 * @param maxRetries maximum number of retries after the first attempt; 2 by default, 0 to 10
 * @param initialDelay delay before the first retry; doubled for each further one and shortened by up to half as jitter;
 *     200 ms by default
 * @param maxDelay maximum delay; 5 s by default
 * @param maxRetryAfter maximum accepted {@code Retry-After}, 30 s by default; if the other side requests more, the call
 *     fails immediately
 */
@Modelled
public record RetryPolicy(int maxRetries, Duration initialDelay, Duration maxDelay, Duration maxRetryAfter) {
    static final int MAX_RETRIES = 10;
    static final Duration MAX_DELAY = Duration.ofMinutes(10);
    static final RetryPolicy DEFAULTS =
            new RetryPolicy(2, Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofSeconds(30));

    public RetryPolicy {
        RangeCheck.requireBetween("maxRetries", maxRetries, 0, MAX_RETRIES);
        RangeCheck.requireBetween("initialDelay", initialDelay, Duration.ZERO, MAX_DELAY);
        RangeCheck.requireBetween("maxDelay", maxDelay, Duration.ZERO, MAX_DELAY);
        RangeCheck.requireBetween("maxRetryAfter", maxRetryAfter, Duration.ZERO, MAX_DELAY);
    }

    /** Returns the defaults. */
    public static RetryPolicy defaults() {
        return DEFAULTS;
    }

    public RetryPolicyBuilder toBuilder() {
        return RetryPolicyBuilder.builder(this);
    }

    static RetryPolicy read(ConfigReader settings) {
        return new RetryPolicy(
                settings.number("http.repeats", DEFAULTS.maxRetries, 0, MAX_RETRIES),
                settings.duration("http.repeats.first", DEFAULTS.initialDelay, Duration.ZERO, MAX_DELAY),
                settings.duration("http.repeats.longest", DEFAULTS.maxDelay, Duration.ZERO, MAX_DELAY),
                settings.duration("http.repeats.retryAfter", DEFAULTS.maxRetryAfter, Duration.ZERO, MAX_DELAY));
    }
}
