package vn.lienthong.cli.house;

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

/** Our jars on the class path by the names that they have for the module system. */
final class Jars {
    private Jars() {}

    static Map<String, JarFile> ours() {
        Map<String, JarFile> jars = new TreeMap<>();
        try {
            for (URL url : Collections.list(Jars.class.getClassLoader().getResources(JarFile.MANIFEST_NAME))) {
                if (url.openConnection() instanceof JarURLConnection connection) {
                    String name = moduleName(connection);
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

    private static String moduleName(JarURLConnection connection) throws IOException {
        try (InputStream in = connection.getInputStream()) {
            String name = new Manifest(in).getMainAttributes().getValue("Automatic-Module-Name");
            return name == null ? "" : name;
        }
    }
}
