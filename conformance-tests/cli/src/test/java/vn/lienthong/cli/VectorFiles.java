package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The vectors of the specification as files of the repository. */
public final class VectorFiles {
    private static final Path VECTOR_ROOT = Path.of("../../spec/vectors");

    private VectorFiles() {}

    /** Returns the path of a sample message, given its name without extension. */
    public static String message(String name) {
        return VECTOR_ROOT.resolve("messages/" + name + ".json").toString();
    }

    public static byte[] bytes(String name) {
        return read(Path.of(message(name)));
    }

    /** Returns all files of a vector folder. */
    public static List<Path> list(String folder) {
        try (Stream<Path> files = Files.list(VECTOR_ROOT.resolve(folder))) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).as(folder).isNotEmpty();
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
