package vn.lienthong.portal.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.file.FileNames;

/** Gives the files of one folder clean names, each its own. */
public final class UniqueFileNames {
    private final Set<String> taken = new HashSet<>();

    /** Returns a name for a file that came under this one. */
    public String next(@Nullable String given) {
        String name = FileNames.clean(given == null ? "" : given).value();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String own = name;
        for (int n = 2; !taken.add(own.toLowerCase(Locale.ROOT)); n++) {
            own = stem + "-" + n + ending;
        }
        return own;
    }
}
