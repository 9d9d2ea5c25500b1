package vn.lienthong.cli.house;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A deployed module and whom it may see. Every arrow points one way: a room sees only rooms that stand before it.
 *
 * @param name its package below {@code vn.lienthong}, and the end of its artifact's name
 * @param sees the rooms whose classes it may name
 */
record Room(String name, Set<String> sees) {
    /** The packages of core in their order, those within a package after it: each may see only those before it. */
    static final List<String> CORE = List.of(
            "error",
            "code",
            "calendar",
            "procedure",
            "dossier.internal",
            "dossier",
            "dossier.course",
            "dossier.digital",
            "dossier.form",
            "check");

    /** All rooms. The spec has no classes, and whoever sees it reads its resources. */
    static final List<Room> ALL = List.of(
            new Room("spec", Set.of()),
            new Room("core", Set.of("spec")),
            new Room("judge", Set.of("spec")),
            new Room("json", Set.of("core")),
            new Room("print", Set.of("core")),
            new Room("http", Set.of("core", "json")),
            new Room("portal", Set.of("core", "json", "http")),
            new Room("sync", Set.of("core", "portal")),
            new Room("signature", Set.of("core", "json")),
            new Room("signature-remote", Set.of("core", "json", "signature", "http")),
            new Room("sandbox", Set.of("spec", "judge")),
            new Room("sdk", Set.of("core", "http", "portal", "sync")));

    private static final String BASE = "vn.lienthong.";

    static Optional<Room> named(String name) {
        return ALL.stream().filter(room -> room.name.equals(name)).findFirst();
    }

    /** The room to which a class belongs by its name; none if it is not ours. */
    static Optional<String> of(String className) {
        if (!className.startsWith(BASE)) {
            return Optional.empty();
        }
        String rest = className.substring(BASE.length());
        if (rest.startsWith("signature.remote.")) {
            return Optional.of("signature-remote");
        }
        String first = rest.substring(0, Math.max(0, rest.indexOf('.')));
        return Optional.of(CORE.contains(first) ? "core" : first);
    }

    /** Whom it sees, and whom these see, and so on: all that stand on its class path. */
    Set<String> behind() {
        Set<String> all = new TreeSet<>(sees);
        sees.forEach(other -> all.addAll(named(other).orElseThrow().behind()));
        return all;
    }

    boolean maySee(String other) {
        return other.equals(name) || sees.contains(other);
    }
}
