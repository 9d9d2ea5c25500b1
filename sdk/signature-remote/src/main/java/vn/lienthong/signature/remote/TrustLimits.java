package vn.lienthong.signature.remote;

import java.time.Duration;
import java.util.Objects;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.value.Modelled;

/**
 * How much is taken from trust services and kept (LT-TSP-005, LT-TSP-006).
 *
 * @param list most bytes of a list of what was revoked; 32 MiB; key {@code trust.maxList}
 * @param answer most bytes of any other answer; 64 KiB; key {@code trust.maxAnswer}
 * @param kept most bytes of all answers that are kept; 96 MiB; key {@code trust.maxKept}
 * @param longest time for which an answer is kept, however late its own end; 12 h; key {@code trust.keep}
 * @param refusals time for which a failure is remembered and not tried again; 1 min; key {@code trust.keepRefusals}
 */
@Modelled
public record TrustLimits(int list, int answer, int kept, Duration longest, Duration refusals) {
    private static final int MOST = 1 << 30;
    private static final Duration DAYS = Duration.ofDays(7);
    private static final TrustLimits DEFAULTS =
            new TrustLimits(32 << 20, 64 << 10, 96 << 20, Duration.ofHours(12), Duration.ofMinutes(1));

    public TrustLimits {
        within("list", list);
        within("answer", answer);
        within("kept", kept);
        within("longest", longest);
        within("refusals", refusals);
    }

    /** The defaults. */
    public static TrustLimits defaults() {
        return DEFAULTS;
    }

    public TrustLimitsBuilder toBuilder() {
        return TrustLimitsBuilder.builder(this);
    }

    static TrustLimits read(ConfigReader settings) {
        return new TrustLimits(
                settings.number("trust.maxList", DEFAULTS.list, 0, MOST),
                settings.number("trust.maxAnswer", DEFAULTS.answer, 0, MOST),
                settings.number("trust.maxKept", DEFAULTS.kept, 0, MOST),
                settings.duration("trust.keep", DEFAULTS.longest, Duration.ZERO, DAYS),
                settings.duration("trust.keepRefusals", DEFAULTS.refusals, Duration.ZERO, DAYS));
    }

    private static void within(String name, int value) {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException(name + " must be from 0 to " + MOST);
        }
    }

    private static void within(String name, Duration value) {
        Objects.requireNonNull(value, name);
        if (value.isNegative() || value.compareTo(DAYS) > 0) {
            throw new IllegalArgumentException(name + " must be from 0 to 7 days");
        }
    }
}
