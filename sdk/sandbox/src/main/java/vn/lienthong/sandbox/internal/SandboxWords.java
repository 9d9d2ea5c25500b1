package vn.lienthong.sandbox.internal;

import java.util.Locale;

/** The words of enum constants: lower case with hyphens, independent of the locale. */
public final class SandboxWords {
    private SandboxWords() {}

    /** Returns the word of a constant, such as {@code cut-answer} for {@code CUT_ANSWER}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
