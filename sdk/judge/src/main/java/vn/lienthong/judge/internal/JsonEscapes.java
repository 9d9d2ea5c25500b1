package vn.lienthong.judge.internal;

/** Escape sequences of JSON strings. */
final class JsonEscapes {
    /** The letters of the two-character escape sequences. */
    static final String SHORT_ESCAPES = "\"\\/bfnrt";

    private static final String ESCAPED_CHARACTERS = "\"\\/\b\f\n\r\t";

    private JsonEscapes() {}

    /** Returns a string with its valid escape sequences resolved. */
    static String unescape(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            if (raw.charAt(i) != '\\') {
                text.append(raw.charAt(i++));
            } else if (raw.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(raw, i + 2, i + 6, 16));
                i += 6;
            } else {
                text.append(ESCAPED_CHARACTERS.charAt(SHORT_ESCAPES.indexOf(raw.charAt(i + 1))));
                i += 2;
            }
        }
        return text.toString();
    }
}
