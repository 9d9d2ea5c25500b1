package vn.lienthong.judge.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The position of a scan: the open objects and arrays from the outside in, with the names seen in each object. */
final class JsonPointerTracker {
    private final List<OpenContainer> openContainers = new ArrayList<>();

    int depth() {
        return openContainers.size();
    }

    void enter(boolean object) {
        openContainers.add(new OpenContainer(object));
    }

    void leave() {
        openContainers.remove(openContainers.size() - 1);
    }

    boolean isInObject() {
        return innermost().isObject;
    }

    /** Moves past a comma. */
    void nextElement() {
        OpenContainer container = innermost();
        container.index++;
        container.name = null;
    }

    /** Moves to a member of the innermost object and returns whether its name is new there. */
    boolean addName(String name) {
        OpenContainer object = innermost();
        object.name = name;
        return object.names.add(name);
    }

    /** Returns the position as a JSON pointer that shows no unknown name. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (OpenContainer container : openContainers) {
            if (!container.isObject) {
                pointer.append('/').append(container.index);
            } else if (container.name != null) {
                pointer.append('/').append(DisplayText.maskName(container.name));
            }
        }
        return pointer.toString();
    }

    private OpenContainer innermost() {
        return openContainers.get(openContainers.size() - 1);
    }

    /** Each object has a new set, because clearing a set that was large costs as much as filling it. */
    private static final class OpenContainer {
        final boolean isObject;
        final Set<String> names;

        @Nullable
        String name;

        int index;

        OpenContainer(boolean object) {
            this.isObject = object;
            this.names = object ? new HashSet<>() : Set.of();
        }
    }
}
