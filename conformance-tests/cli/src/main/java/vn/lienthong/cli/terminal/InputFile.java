package vn.lienthong.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file to be checked, or what the terminal gives.
 *
 * @param name as it was given; {@code -} is the terminal
 */
public record InputFile(String name) {
    private static final String STANDARD_INPUT = "-";

    /** Why it cannot be read, as a key of a text, if that shows already. */
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

    /** Whether it is a file by its name, and not what the terminal gives. */
    public boolean isNamedFile() {
        return !name.equals(STANDARD_INPUT);
    }

    public InputStream open(Terminal terminal) throws IOException {
        return isNamedFile() ? Files.newInputStream(Path.of(name)) : terminal.in();
    }

    /** Whether its name says that it holds one message a line. */
    public boolean isLineDelimited() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }
}
