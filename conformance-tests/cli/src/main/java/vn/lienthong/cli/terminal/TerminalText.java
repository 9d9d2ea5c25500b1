package vn.lienthong.cli.terminal;

import java.util.Locale;

/**
 * Sanitises text for a terminal. Control characters, line breaks and direction marks are replaced by their code,
 * such as {@code \u001b}, so that no file, message or argument can forge output.
 */
public final class TerminalText {
    private TerminalText() {}

    /** Returns the text as one safe line. */
    public static String sanitize(String text) {
        if (text.codePoints().noneMatch(TerminalText::isControl)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isControl(letter)) {
                shown.append("\\u").append(String.format(Locale.ROOT, "%04x", letter));
            } else {
                shown.appendCodePoint(letter);
            }
        });
        return shown.toString();
    }

    private static boolean isControl(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    // A lone surrogate, which no file can contain.
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
