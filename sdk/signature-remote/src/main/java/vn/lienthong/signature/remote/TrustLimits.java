package vn.lienthong.signature.remote;

import java.time.Duration;
import java.util.Objects;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.value.Modelled;

/**
 * The limits of responses from trust services and of their cache (LT-TSP-005, LT-TSP-006).
 *
 * @param maxListBytes maximum bytes of a revocation list; 32 MiB by default; key {@code trust.maxList}
 * @param maxResponseBytes maximum bytes of any other response; 64 KiB by default; key {@code trust.maxAnswer}
 * @param maxCacheBytes maximum bytes of all cached responses; 96 MiB by default; key {@code trust.maxKept}
 * @param maxAge maximum time in the cache, even if the response is valid longer; 12 h by default; key {@code
 *     trust.keep}
 * @param refusals time during which a failure is cached and not retried; 1 min by default; key {@code
 *     trust.keepRefusals}
 */
@Modelled
public record TrustLimits(
        int maxListBytes, int maxResponseBytes, int maxCacheBytes, Duration maxAge, Duration refusals) {
    private static final int MAX_LIMIT = 1 << 30;
    private static final Duration DAYS = Duration.ofDays(7);
    private static final TrustLimits DEFAULTS =
            new TrustLimits(32 << 20, 64 << 10, 96 << 20, Duration.ofHours(12), Duration.ofMinutes(1));

    public TrustLimits {
        within("maxListBytes", maxListBytes);
        within("maxResponseBytes", maxResponseBytes);
        within("maxCacheBytes", maxCacheBytes);
        within("maxAge", maxAge);
        within("refusals", refusals);
    }

    /** Returns the defaults. */
    public static TrustLimits defaults() {
        return DEFAULTS;
    }

    public TrustLimitsBuilder toBuilder() {
        return TrustLimitsBuilder.builder(this);
    }

    static TrustLimits read(ConfigReader settings) {
        return new TrustLimits(
                settings.number("trust.maxList", DEFAULTS.maxListBytes, 0, MAX_LIMIT),
                settings.number("trust.maxAnswer", DEFAULTS.maxResponseBytes, 0, MAX_LIMIT),
                settings.number("trust.maxKept", DEFAULTS.maxCacheBytes, 0, MAX_LIMIT),
                settings.duration("trust.keep", DEFAULTS.maxAge, Duration.ZERO, DAYS),
                settings.duration("trust.keepRefusals", DEFAULTS.refusals, Duration.ZERO, DAYS));
    }

    private static void within(String name, int value) {
        if (value < 0 || value > MAX_LIMIT) {
            throw new IllegalArgumentException(name + " must be from 0 to " + MAX_LIMIT);
        }
    }

    private static void within(String name, Duration value) {
        Objects.requireNonNull(value, name);
        if (value.isNegative() || value.compareTo(DAYS) > 0) {
            throw new IllegalArgumentException(name + " must be from 0 to 7 days");
        }
    }
}
