package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the repository that refer to the specification. */
final class SpecRepositoryFiles {
    static final Path ROOT = Path.of("../..");
    static final Path SPEC = ROOT.resolve("spec");
    private static final Set<String> EXCLUDED_FOLDERS = Set.of("target", ".git", ".idea", "node_modules");
    private static final Set<String> TEXT_FILE_TYPES =
            Set.of("java", "md", "json", "jsonl", "properties", "csv", "tsv", "xml", "txt", "mustache", "html", "sh");

    private SpecRepositoryFiles() {}

    static Map<String, String> texts() {
        return readTexts(SPEC.resolve("text"), ".md");
    }

    static List<VectorPairFile> pairFiles() {
        return readTexts(SPEC.resolve("vectors/pairs"), "").entrySet().stream()
                .map(file -> VectorPairFile.parse(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** Returns the vector pairs of a judge. */
    static List<JsonNode> pairsOf(String judge) {
        List<JsonNode> pairs = pairFiles().stream()
                .filter(file -> file.judge().equals(judge))
                .flatMap(file -> file.pairs().stream())
                .toList();
        assertThat(pairs).as("pairs for " + judge).isNotEmpty();
        return pairs;
    }

    /** Returns the names of the sample messages, as pairs use them. */
    static Set<String> messages() {
        Map<String, String> messages = new TreeMap<>();
        readTexts(SPEC.resolve("vectors/messages"), "").forEach((name, text) -> messages.put("messages/" + name, text));
        return messages.keySet();
    }

    /** Returns every text file of the repository that may contain an id. */
    static List<Path> listRepositoryFiles() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skip = folder.getFileName() != null
                            && EXCLUDED_FOLDERS.contains(folder.getFileName().toString());
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (TEXT_FILE_TYPES.contains(name.substring(name.lastIndexOf('.') + 1))) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String readText(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Returns the contents of the files of a folder with this suffix, by file name. */
    static Map<String, String> readTexts(Path folder, String ending) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> contents.put(file.getFileName().toString(), readText(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(contents).as(folder.toString()).isNotEmpty();
        return contents;
    }
}
