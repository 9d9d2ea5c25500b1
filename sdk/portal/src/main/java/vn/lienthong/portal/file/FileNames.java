package vn.lienthong.portal.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.code.personal.FileName;

/**
 * Utility that converts a name from a message into one that is safe in any folder (LT-FILE-007).
 *
 * <p>Only the part after the last slash is kept. Control characters, characters that change the text direction and
 * characters that file systems do not allow are removed. Letters and spaces are kept, in composed form (NFC). The
 * result has at most 200 bytes of UTF-8 and keeps the extension, even a double one ({@code a.tar.gz}). If nothing
 * is left, the name is {@value #NEUTRAL}. Cleaning a clean name changes nothing.
 */
public final class FileNames {
    /** The name used when nothing is left of the original name. */
    public static final String NEUTRAL = "tep";

    private static final int MAX_LENGTH = 200;
    private static final int MAX_EXTENSION_LENGTH = 16;

    /** Only this many characters at the end of a text are read, because a name is far shorter. */
    private static final int LOOKED_AT = 4096;

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?");
    private static final Pattern EXTENSION = Pattern.compile("(\\.[\\p{L}\\p{N}]{1,8})?\\.[\\p{L}\\p{N}]{1,15}$");

    private FileNames() {}

    /** Returns the clean form of a text. */
    public static FileName clean(String name) {
        String before = Objects.requireNonNull(name, "name");
        String after = once(before);
        while (!after.equals(before)) {
            before = after;
            after = once(before);
        }
        return FileName.of(after);
    }

    private static String once(String name) {
        String end = name.substring(Math.max(0, name.length() - LOOKED_AT));
        String last = end.substring(Math.max(end.lastIndexOf('/'), end.lastIndexOf('\\')) + 1);
        StringBuilder visible = new StringBuilder(last.length());
        BLANKS.matcher(last)
                .replaceAll(" ")
                .codePoints()
                .filter(FileNames::stays)
                .forEach(visible::appendCodePoint);
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        String plain = FORBIDDEN.matcher(composed).replaceAll("_");
        String bare = trim(shorten(trim(plain)));
        if (bare.isBlank()) {
            return NEUTRAL;
        }
        return RESERVED.matcher(bare).matches() ? "_" + bare : bare;
    }

    /**
     * Removes spaces and dots at both ends. Uses an index, because a regular expression would retry at every
     * character.
     */
    private static String trim(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && edge(name.charAt(from))) {
            from++;
        }
        while (to > from && edge(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean edge(char c) {
        return c == ' ' || c == '.';
    }

    private static boolean stays(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String shorten(String name) {
        if (bytes(name) <= MAX_LENGTH) {
            return name;
        }
        var found = EXTENSION.matcher(name);
        String extension = found.find() && bytes(found.group()) <= MAX_EXTENSION_LENGTH * 2 ? found.group() : "";
        int room = MAX_LENGTH - bytes(extension);
        StringBuilder stem = new StringBuilder();
        int used = 0;
        for (int point : name.substring(0, name.length() - extension.length())
                .codePoints()
                .toArray()) {
            used += bytes(Character.toString(point));
            if (used > room) {
                break;
            }
            stem.appendCodePoint(point);
        }
        return stem + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
