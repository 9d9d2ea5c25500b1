package vn.lienthong.value;

import java.util.Locale;

/** The words of enum constants: lower case with hyphens, independent of the locale. */
public final class EnumWords {
    private EnumWords() {}

    /** Returns the word of a constant, such as {@code not-intact} for {@code NOT_INTACT}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
