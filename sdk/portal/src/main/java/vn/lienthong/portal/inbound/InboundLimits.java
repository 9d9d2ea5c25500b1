package vn.lienthong.portal.inbound;

import java.time.Duration;
import vn.lienthong.value.Modelled;

/**
 * What a receiver takes at most. Every bound has a default.
 *
 * @param body most bytes of a body without the files in it, and a fourth of what all bodies at once may hold; 8 MiB
 * @param whole most bytes of a body with them; 1.5 GiB, which is 1 GiB of files as base64
 * @param files most files in one message; 100
 * @param stall longest time without a byte of a body; 10 s. In a servlet the container's own time for a read counts in its place
 * @param reading longest time for a whole body; 10 min
 * @param atOnce most requests at once; 64
 */
@Modelled
public record InboundLimits(int body, long whole, int files, Duration stall, Duration reading, int atOnce) {
    private static final int MIB = 1024 * 1024;

    public InboundLimits {
        if (body < 1 || whole < 1 || files < 0 || atOnce < 1 || !positive(stall) || !positive(reading)) {
            throw new IllegalArgumentException("a limit must be more than nothing");
        }
    }

    private static boolean positive(Duration time) {
        return !time.isZero() && !time.isNegative();
    }

    /** Returns the defaults. */
    public static InboundLimits standard() {
        return new InboundLimits(8 * MIB, 1536L * MIB, 100, Duration.ofSeconds(10), Duration.ofMinutes(10), 64);
    }

    /** Returns a builder that starts from these. */
    public InboundLimitsBuilder toBuilder() {
        return InboundLimitsBuilder.builder(this);
    }
}
