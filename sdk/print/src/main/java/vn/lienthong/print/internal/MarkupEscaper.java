package vn.lienthong.print.internal;

/** Escapes text for an element or a quoted attribute of a page that is both HTML and XML. */
public final class MarkupEscaper {
    private static final int REPLACEMENT = 0xFFFD;

    private MarkupEscaper() {}

    /** Returns the text with special characters as references; characters that XML does not allow become U+FFFD. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isXmlCharacter(c) ? c : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    private static boolean isXmlCharacter(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
