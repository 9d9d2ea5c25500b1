package vn.lienthong.cli.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/** The modules that are deployed, from the poms, and their classes, from the jars on the class path. */
final class DeployedModules {
    private static final Map<String, JarFile> JARS = ClassPathJars.list();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/shaded/"))
            .importJars(modules().stream().map(DeployedModules::findJar).toList());

    private DeployedModules() {}

    /** The modules with a jar. */
    static List<PomFile> modules() {
        return PomFile.root().modules().stream()
                .filter(module -> module.isJar() && module.isDeployed())
                .toList();
    }

    /** The jar of a module as the build made it. */
    static JarFile findJar(PomFile module) {
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
