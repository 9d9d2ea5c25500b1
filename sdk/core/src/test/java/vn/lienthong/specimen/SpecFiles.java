package vn.lienthong.specimen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lienthong.code.CodeList;

/** The files of the specification on the class path, in a jar or in a folder. */
public final class SpecFiles {
    private SpecFiles() {}

    /** Returns the bytes of all code lists by name, without the extension. */
    public static Map<String, byte[]> codeLists() throws IOException {
        URI uri = location("/vn/lienthong/spec/codes/channel.csv");
        if (uri.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return csv(jar.getPath("/vn/lienthong/spec/codes"));
            }
        }
        return csv(Objects.requireNonNull(Path.of(uri).getParent()));
    }

    /** Returns the bytes of a file, given its path in the specification. */
    public static byte[] bytes(String path) {
        try (InputStream in = CodeList.class.getResourceAsStream("/vn/lienthong/spec/" + path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Returns the jar or folder of the specification. */
    public static Path root() {
        String uri = location("/vn/lienthong/spec/codes/channel.csv").toString();
        String file = uri.replaceFirst("^jar:", "").replaceFirst("!?/vn/lienthong/spec/codes/channel.csv$", "");
        return Path.of(URI.create(file));
    }

    private static URI location(String resource) {
        URL url = Objects.requireNonNull(CodeList.class.getResource(resource), resource);
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static Map<String, byte[]> csv(Path folder) throws IOException {
        Map<String, byte[]> lists = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".csv"))
                    .forEach(file ->
                            lists.put(String.valueOf(file.getFileName()).replaceFirst("\\.csv$", ""), bytes(file)));
        }
        return lists;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
