package vn.lienthong.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.dossier.Dossier;

/** All classes of core, found in their output folder or jar, so that no class is missed. */
public final class ModelClasses {
    private ModelClasses() {}

    /** Returns all classes, including nested ones. */
    public static List<Class<?>> all() {
        Path root = folder();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> !name.contains("package-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .map(name -> name.replace(root.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .<Class<?>>map(ModelClasses::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the public records of some packages of core and of their subpackages. Records of other packages are not
     * part of the model.
     */
    public static List<Class<?>> records(String... packages) {
        return all().stream()
                .filter(Class::isRecord)
                .filter(ModelClasses::isPublicApi)
                .filter(type ->
                        Arrays.stream(packages).anyMatch(name -> (type.getPackageName() + ".").startsWith(name + ".")))
                .toList();
    }

    private static boolean isPublicApi(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.getPackageName().contains(".internal")
                && (type.getDeclaringClass() == null || isPublicApi(type.getDeclaringClass()));
    }

    /** Returns the folder or jar of the classes of core. */
    public static Path folder() {
        try {
            return Path.of(Dossier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
