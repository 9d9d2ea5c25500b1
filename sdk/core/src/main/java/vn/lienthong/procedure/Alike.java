package vn.lienthong.procedure;

import java.util.regex.Pattern;
import vn.lienthong.code.NameKey;

/** A text in a form for comparing: spelling as in {@link NameKey}, and any blanks as one. Never shown and never passed on. */
final class Alike {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private Alike() {}

    static String form(String text) {
        return NameKey.of(BLANKS.matcher(text).replaceAll(" ").strip()).key();
    }
}
