package vn.lienthong.http;

import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.internal.RangeCheck;
import vn.lienthong.value.Modelled;

/**
 * The limits of a response, checked before a parser processes it (LT-MSG-003).
 *
 * @param bodyBytes maximum bytes of a body, compressed or not; 16 MiB by default, from 1 KiB to 1 GiB
 * @param compressionRatio maximum compression ratio of a body, checked above 64 KiB; 100 by default, 1 to 2000
 */
@Modelled
public record ResponseLimits(int bodyBytes, int compressionRatio) {
    static final int MIN_BODY_BYTES = 1024;
    static final int MAX_BODY_BYTES = 1 << 30;
    static final int MAX_COMPRESSION_RATIO = 2000;
    static final ResponseLimits DEFAULTS = new ResponseLimits(16 << 20, 100);

    public ResponseLimits {
        RangeCheck.requireBetween("bodyBytes", bodyBytes, MIN_BODY_BYTES, MAX_BODY_BYTES);
        RangeCheck.requireBetween("compressionRatio", compressionRatio, 1, MAX_COMPRESSION_RATIO);
    }

    /** Returns the defaults. */
    public static ResponseLimits defaults() {
        return DEFAULTS;
    }

    public ResponseLimitsBuilder toBuilder() {
        return ResponseLimitsBuilder.builder(this);
    }

    static ResponseLimits read(ConfigReader settings) {
        return new ResponseLimits(
                settings.number("http.maxBody", DEFAULTS.bodyBytes, MIN_BODY_BYTES, MAX_BODY_BYTES),
                settings.number("http.maxRatio", DEFAULTS.compressionRatio, 1, MAX_COMPRESSION_RATIO));
    }
}
