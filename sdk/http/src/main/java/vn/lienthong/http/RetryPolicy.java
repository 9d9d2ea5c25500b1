package vn.lienthong.http;

import java.time.Duration;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.internal.RangeCheck;
import vn.lienthong.value.Modelled;

/**
 * How often and after which wait a call is repeated, where its {@link Operation} allows it (LT-TRN-007).
 *
 * @param most repeats after the first attempt; 2 by default, 0 to 10
 * @param first wait before the first repeat, doubled for each further one and shortened at random by up to half;
 *     200 ms by default
 * @param longest longest such wait; 5 s by default
 * @param retryAfter longest {@code Retry-After} that is waited for, 30 s by default; if the other side asks for more, the
 *     call fails at once
 */
@Modelled
public record RetryPolicy(int most, Duration first, Duration longest, Duration retryAfter) {
    static final int MOST = 10;
    static final Duration LONGEST = Duration.ofMinutes(10);
    static final RetryPolicy DEFAULTS =
            new RetryPolicy(2, Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofSeconds(30));

    public RetryPolicy {
        RangeCheck.of("most", most, 0, MOST);
        RangeCheck.of("first", first, Duration.ZERO, LONGEST);
        RangeCheck.of("longest", longest, Duration.ZERO, LONGEST);
        RangeCheck.of("retryAfter", retryAfter, Duration.ZERO, LONGEST);
    }

    /** The defaults. */
    public static RetryPolicy defaults() {
        return DEFAULTS;
    }

    public RetryPolicyBuilder toBuilder() {
        return RetryPolicyBuilder.builder(this);
    }

    static RetryPolicy read(ConfigReader settings) {
        return new RetryPolicy(
                settings.number("http.repeats", DEFAULTS.most, 0, MOST),
                settings.duration("http.repeats.first", DEFAULTS.first, Duration.ZERO, LONGEST),
                settings.duration("http.repeats.longest", DEFAULTS.longest, Duration.ZERO, LONGEST),
                settings.duration("http.repeats.retryAfter", DEFAULTS.retryAfter, Duration.ZERO, LONGEST));
    }
}
