package vn.lienthong.cli.architecture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A deployed module and the modules that it may use: only modules before it in the list.
 *
 * @param name its package below {@code vn.lienthong}, and the suffix of its artifact id
 * @param allowedModules the modules whose classes it may use
 */
record ModuleRule(String name, Set<String> allowedModules) {
    /** The packages of core in order, each with its {@code internal} package: each may use only earlier ones. */
    static final List<String> CORE_PACKAGES = List.of(
            "value",
            "error",
            "code.personal",
            "code",
            "code.vocabulary",
            "config",
            "calendar",
            "procedure",
            "procedure.onceonly",
            "procedure.catalogue",
            "procedure.publication",
            "dossier",
            "dossier.course",
            "dossier.digital",
            "dossier.form",
            "check");

    /** All modules. The spec module has no classes; modules that may use it read its resources. */
    static final List<ModuleRule> MODULES = List.of(
            new ModuleRule("spec", Set.of()),
            new ModuleRule("core", Set.of("spec")),
            new ModuleRule("judge", Set.of("spec")),
            new ModuleRule("json", Set.of("core")),
            new ModuleRule("print", Set.of("core")),
            new ModuleRule("http", Set.of("core", "json")),
            new ModuleRule("portal", Set.of("core", "json", "http")),
            new ModuleRule("sync", Set.of("core", "portal")),
            new ModuleRule("signature", Set.of("core", "json")),
            new ModuleRule("signature-remote", Set.of("core", "json", "signature", "http")),
            new ModuleRule("sandbox", Set.of("spec", "judge")),
            new ModuleRule("sdk", Set.of("core", "http", "portal", "sync")));

    private static final String BASE = "vn.lienthong.";

    static Optional<ModuleRule> find(String name) {
        return MODULES.stream().filter(module -> module.name.equals(name)).findFirst();
    }

    /** Returns the module of a class by its name, or an empty value for a class of another project. */
    static Optional<String> moduleOf(String className) {
        if (!className.startsWith(BASE)) {
            return Optional.empty();
        }
        String rest = className.substring(BASE.length());
        if (rest.startsWith("signature.remote.")) {
            return Optional.of("signature-remote");
        }
        String first = rest.substring(0, Math.max(0, rest.indexOf('.')));
        return Optional.of(CORE_PACKAGES.contains(first) ? "core" : first);
    }

    /** Returns the allowed modules and, transitively, theirs: everything on the class path of this module. */
    Set<String> reachableModules() {
        Set<String> all = new TreeSet<>(allowedModules);
        allowedModules.forEach(other -> all.addAll(find(other).orElseThrow().reachableModules()));
        return all;
    }

    boolean maySee(String other) {
        return other.equals(name) || allowedModules.contains(other);
    }
}
