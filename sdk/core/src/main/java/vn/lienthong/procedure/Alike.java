package vn.lienthong.procedure;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.code.NameKey;

/**
 * A text in a form for comparing: spelling as in {@link NameKey}, and any blanks as one (LT-LIST-003). Never shown and never
 * passed on.
 */
public final class Alike {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private Alike() {}

    /** The form of a text; equal for two spellings of one. */
    public static String form(String text) {
        return NameKey.of(BLANKS.matcher(Objects.requireNonNull(text, "text"))
                        .replaceAll(" ")
                        .strip())
                .key();
    }
}
