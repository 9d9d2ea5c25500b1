package vn.lienthong.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a scan stands: the open objects and lists from the outside in, with the names that each object has had. */
final class JsonLocation {
    private final List<OpenContainer> open = new ArrayList<>();

    int depth() {
        return open.size();
    }

    void enter(boolean object) {
        open.add(new OpenContainer(object));
    }

    void leave() {
        open.remove(open.size() - 1);
    }

    boolean inObject() {
        return innermost().object;
    }

    /** Moves behind a comma. */
    void next() {
        OpenContainer container = innermost();
        container.index++;
        container.name = null;
    }

    /** Moves to a member of the innermost object; tells whether its name is new there. */
    boolean nextName(String name) {
        OpenContainer object = innermost();
        object.name = name;
        return object.names.add(name);
    }

    /** The place as a pointer that shows no foreign name. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (OpenContainer container : open) {
            if (!container.object) {
                pointer.append('/').append(container.index);
            } else if (container.name != null) {
                pointer.append('/').append(DisplayText.name(container.name));
            }
        }
        return pointer.toString();
    }

    private OpenContainer innermost() {
        return open.get(open.size() - 1);
    }

    /** A fresh set for each object: clearing one that a huge object has grown costs as much as filling it. */
    private static final class OpenContainer {
        final boolean object;
        final Set<String> names;

        @Nullable
        String name;

        int index;

        OpenContainer(boolean object) {
            this.object = object;
            this.names = object ? new HashSet<>() : Set.of();
        }
    }
}
