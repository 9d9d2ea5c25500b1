package vn.lienthong.portal.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.code.personal.FileName;

/**
 * Makes a name out of a message one that can stand in any folder (LT-FILE-007).
 *
 * <p>Only what is behind the last slash stays; characters that control, that turn the direction of writing or that no file
 * system takes go; letters and blanks stay, composed (NFC). At most 200 bytes of UTF-8, the extension kept, a double one too
 * ({@code a.tar.gz}). A name that is nothing then is {@value #NEUTRAL}. Cleaning a clean name changes nothing.
 */
public final class FileNames {
    /** The name of a file whose name says nothing. */
    public static final String NEUTRAL = "tep";

    private static final int MAX_LENGTH = 200;
    private static final int MAX_EXTENSION_LENGTH = 16;

    /** So much of a text is looked at, from its end; a name is far shorter. */
    private static final int LOOKED_AT = 4096;

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?");
    private static final Pattern EXTENSION = Pattern.compile("(\\.[\\p{L}\\p{N}]{1,8})?\\.[\\p{L}\\p{N}]{1,15}$");

    private FileNames() {}

    /** Returns the clean form of any text. */
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

    /** Without blanks and dots at its edges; by index, since a pattern would try each of them anew. */
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
