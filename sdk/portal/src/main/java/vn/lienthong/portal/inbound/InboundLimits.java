package vn.lienthong.portal.inbound;

import java.time.Duration;
import vn.lienthong.value.Modelled;

/**
 * Limits of a receiver. Every limit has a default.
 *
 * @param body maximum bytes of a body without the files in it, and a fourth of the maximum memory for all bodies
 *     at once; 8 MiB by default
 * @param whole maximum bytes of a body including files; 1.5 GiB by default, which is 1 GiB of files as base64
 * @param files maximum number of files in one message; 100 by default
 * @param stall longest time without receiving a byte of a body; 10 s by default. In a servlet the read timeout of
 *     the container applies instead
 * @param reading longest time for a whole body; 10 min by default
 * @param atOnce maximum number of concurrent requests; 64 by default
 */
@Modelled
public record InboundLimits(int body, long whole, int files, Duration stall, Duration reading, int atOnce) {
    private static final int MIB = 1024 * 1024;

    public InboundLimits {
        if (body < 1 || whole < 1 || files < 0 || atOnce < 1 || !positive(stall) || !positive(reading)) {
            throw new IllegalArgumentException("limits must be > 0; files must be >= 0");
        }
    }

    private static boolean positive(Duration time) {
        return !time.isZero() && !time.isNegative();
    }

    /** Returns the defaults. */
    public static InboundLimits standard() {
        return new InboundLimits(8 * MIB, 1536L * MIB, 100, Duration.ofSeconds(10), Duration.ofMinutes(10), 64);
    }

    /** Returns a builder that starts from these limits. */
    public InboundLimitsBuilder toBuilder() {
        return InboundLimitsBuilder.builder(this);
    }
}
