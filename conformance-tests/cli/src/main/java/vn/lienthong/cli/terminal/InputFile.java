package vn.lienthong.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * An input file, or the standard input.
 *
 * @param name name as given; {@code -} is the standard input
 */
public record InputFile(String name) {
    private static final String STANDARD_INPUT = "-";

    /** Returns the text key of the problem that prevents reading, if already known. */
    public Optional<String> findProblem() {
        if (!isNamedFile()) {
            return Optional.empty();
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return Optional.of("lint.file.name");
        }
        if (!Files.exists(path)) {
            return Optional.of("lint.file.missing");
        }
        if (Files.isDirectory(path)) {
            return Optional.of("lint.file.directory");
        }
        return Files.isReadable(path) ? Optional.empty() : Optional.of("lint.file.forbidden");
    }

    /** Returns whether this is a file and not the standard input. */
    public boolean isNamedFile() {
        return !name.equals(STANDARD_INPUT);
    }

    public InputStream open(Terminal terminal) throws IOException {
        return isNamedFile() ? Files.newInputStream(Path.of(name)) : terminal.in();
    }

    /** Returns whether the name means one message on each line. */
    public boolean isLineDelimited() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }
}
