package vn.lienthong.cli.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/** The modules that are deployed, from the poms, and their classes, from the jars on the class path. */
final class Deployed {
    private static final Map<String, JarFile> JARS = Jars.ours();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/shaded/"))
            .importJars(modules().stream().map(Deployed::jar).toList());

    private Deployed() {}

    /** The modules with a jar. */
    static List<Pom> modules() {
        return Pom.root().modules().stream()
                .filter(module -> module.isJar() && module.deployed())
                .toList();
    }

    /** The jar of a module as the build made it. */
    static JarFile jar(Pom module) {
        JarFile jar = JARS.get(module.moduleName().orElseThrow());
        if (jar == null) {
            throw new AssertionError(module + " is deployed, and its jar is not on the class path of this test");
        }
        return jar;
    }

    /** The classes of all of them, without those of others that were moved into ours. */
    static JavaClasses classes() {
        return CLASSES;
    }
}
