package vn.lienthong.cli.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/** The deployed modules according to the POM files, and their classes from the jars on the class path. */
final class DeployedModules {
    private static final Map<String, JarFile> JARS = ClassPathJars.list();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/shaded/"))
            .importJars(modules().stream().map(DeployedModules::findJar).toList());

    private DeployedModules() {}

    /** Returns the modules that have a jar. */
    static List<PomFile> modules() {
        return PomFile.root().modules().stream()
                .filter(module -> module.isJar() && module.isDeployed())
                .toList();
    }

    /** Returns the jar that the build made of a module. */
    static JarFile findJar(PomFile module) {
        JarFile jar = JARS.get(module.moduleName().orElseThrow());
        if (jar == null) {
            throw new AssertionError(module + " is deployed, and its jar is not on the class path of this test");
        }
        return jar;
    }

    /** Returns the classes of all deployed modules, without relocated third-party classes. */
    static JavaClasses classes() {
        return CLASSES;
    }
}
