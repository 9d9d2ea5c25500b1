package vn.lienthong.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;

/** The files of the specification on the class path: vectors and schemas. */
public final class SpecVectors {
    private static final String ROOT = "vn/lienthong/spec/";
    private static final ClassLoader LOADER = Objects.requireNonNull(SpecVectors.class.getClassLoader());

    private SpecVectors() {}

    /** Returns the sorted file names of a folder below the vectors, such as {@code pairs}. */
    public static List<String> files(String folder) {
        String prefix = ROOT + "vectors/" + folder + "/";
        URL url = Objects.requireNonNull(LOADER.getResource(prefix), folder);
        try {
            JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile();
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .map(name -> name.substring(prefix.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a file of the specification, such as {@code vectors/messages/login.request.json}. */
    public static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(LOADER.getResourceAsStream(ROOT + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a sample message by its name without {@code .json}, such as {@code login.request}. */
    public static byte[] message(String name) {
        return bytes("vectors/messages/" + name + ".json");
    }

    /** Returns a sample message as text. */
    public static String messageText(String name) {
        return new String(message(name), StandardCharsets.UTF_8);
    }
}
