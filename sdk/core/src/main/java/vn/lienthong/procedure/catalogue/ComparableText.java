package vn.lienthong.procedure.catalogue;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.code.personal.VietnameseNameKey;

/**
 * A text in a form for comparing: spelling as in {@link VietnameseNameKey}, and any blanks as one (LT-LIST-003). Never shown and never
 * passed on.
 */
public final class ComparableText {
    private static final Pattern WHITESPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private ComparableText() {}

    /** Returns the form of a text; equal for two spellings of one. */
    public static String normalize(String text) {
        return VietnameseNameKey.of(WHITESPACE
                        .matcher(Objects.requireNonNull(text, "text"))
                        .replaceAll(" ")
                        .strip())
                .key();
    }
}
