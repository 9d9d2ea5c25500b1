package vn.lienthong.print;

/** Makes any text safe inside an element or a quoted attribute of a page that is HTML and XML at once. */
final class MarkupEscaper {
    private static final int REPLACEMENT = 0xFFFD;

    private MarkupEscaper() {}

    /** The text, its special characters as references; what XML cannot hold becomes U+FFFD. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(inXml(c) ? c : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    private static boolean inXml(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
