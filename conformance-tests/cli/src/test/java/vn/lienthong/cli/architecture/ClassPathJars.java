package vn.lienthong.cli.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Our jars on the class path by module name. */
final class ClassPathJars {
    private ClassPathJars() {}

    static Map<String, JarFile> list() {
        Map<String, JarFile> jars = new TreeMap<>();
        try {
            for (URL url : Collections.list(ClassPathJars.class.getClassLoader().getResources(JarFile.MANIFEST_NAME))) {
                if (url.openConnection() instanceof JarURLConnection connection) {
                    String name = readModuleName(connection);
                    if (name.startsWith("vn.lienthong.")) {
                        jars.put(name, new JarFile(connection.getJarFile().getName()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jars;
    }

    private static String readModuleName(JarURLConnection connection) throws IOException {
        try (InputStream in = connection.getInputStream()) {
            String name = new Manifest(in).getMainAttributes().getValue("Automatic-Module-Name");
            return name == null ? "" : name;
        }
    }
}
