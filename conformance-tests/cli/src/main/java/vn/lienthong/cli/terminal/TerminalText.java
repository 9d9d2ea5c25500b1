package vn.lienthong.cli.terminal;

import java.util.Locale;

/**
 * Text as a terminal may show it: what steers a terminal, breaks a line or turns the direction of writing stands as its
 * number, such as {@code \u001b}, so that no file, message or argument can forge what a command says.
 */
public final class TerminalText {
    private TerminalText() {}

    /** One line of output. */
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
                    // Half a letter, which no file can hold.
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
