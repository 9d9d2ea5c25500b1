package vn.lienthong.portal.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.file.FileNames;

/** A generator of safe and unique names for the files of one folder. */
public final class UniqueFileNames {
    private final Set<String> usedNames = new HashSet<>();

    /**
     * Returns the name of the next file: the sanitised name, with a number if it was used before in any case.
     *
     * @param given file name as received
     */
    public String nextName(@Nullable String given) {
        String name = FileNames.clean(given == null ? "" : given).value();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String own = name;
        for (int n = 2; !usedNames.add(own.toLowerCase(Locale.ROOT)); n++) {
            own = stem + "-" + n + ending;
        }
        return own;
    }
}
