package vn.lienthong.procedure.catalogue;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.code.personal.VietnameseNameKey;

/**
 * Normalises texts for comparison: spelling as in {@link VietnameseNameKey}, and each run of blanks as one
 * (LT-LIST-003). The result is never shown or passed on.
 */
public final class ComparableText {
    private static final Pattern WHITESPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private ComparableText() {}

    /** Returns the normalised text; it is equal for different spellings of the same text. */
    public static String normalize(String text) {
        return VietnameseNameKey.of(WHITESPACE
                        .matcher(Objects.requireNonNull(text, "text"))
                        .replaceAll(" ")
                        .strip())
                .key();
    }
}
