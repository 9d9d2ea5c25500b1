package vn.lienthong.http;

import vn.lienthong.error.Modelled;

/**
 * How much an answer may hold before a parser sees it (LT-MSG-003).
 *
 * @param body most bytes of a body, compressed or not; 16 MiB by default, from 1 KiB to 1 GiB
 * @param ratio most times that a body may grow when it is decompressed, judged above 64 KiB; 100 by default, 1 to 2000
 */
@Modelled
public record Limits(int body, int ratio) {
    static final int LEAST_BODY = 1024;
    static final int MOST_BODY = 1 << 30;
    static final int MOST_RATIO = 2000;
    static final Limits DEFAULTS = new Limits(16 << 20, 100);

    public Limits {
        Bounds.of("body", body, LEAST_BODY, MOST_BODY);
        Bounds.of("ratio", ratio, 1, MOST_RATIO);
    }

    /** The defaults. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    public LimitsBuilder toBuilder() {
        return LimitsBuilder.builder(this);
    }

    static Limits read(Settings settings) {
        return new Limits(
                settings.number("http.maxBody", DEFAULTS.body, LEAST_BODY, MOST_BODY),
                settings.number("http.maxRatio", DEFAULTS.ratio, 1, MOST_RATIO));
    }
}
