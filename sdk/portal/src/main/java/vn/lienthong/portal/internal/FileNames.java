package vn.lienthong.portal.internal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the files of one folder names that are safe on any system, and each its own. */
public final class FileNames {
    private static final int MOST_BYTES = 150;
    private static final Pattern SEPARATORS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /** Control and format characters, which hide an ending, and what Windows has no names with. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}:*?\"<>|]");

    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** A name for a file that came under this one. */
    public String next(@Nullable String given) {
        String name = clean(given == null ? "" : given);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String own = name;
        for (int n = 2; !taken.add(own.toLowerCase(Locale.ROOT)); n++) {
            own = stem + "-" + n + ending;
        }
        return own;
    }

    static String clean(String given) {
        String last = SEPARATORS
                .matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceFirst("");
        String fit = EDGES.matcher(UNFIT.matcher(last).replaceAll("_")).replaceAll("");
        if (fit.isEmpty()) {
            return "file";
        }
        return shortened(DEVICE.matcher(fit).matches() ? "_" + fit : fit);
    }

    /** Keeps the ending, by which people and programs know what a file is. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && bytes(name.substring(dot)) <= 20 ? name.substring(dot) : "";
        StringBuilder stem = new StringBuilder(name.substring(0, name.length() - ending.length()));
        while (bytes(stem + ending) > MOST_BYTES) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
