package vn.lienthong.cli.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.cli.terminal.Terminal;

/**
 * A file to be checked, or what the terminal gives.
 *
 * @param name as it was given; {@code -} is the terminal
 */
public record LintSource(String name) {
    private static final String TERMINAL = "-";

    /** Why it cannot be read, as a key of a text, if that shows already. */
    public Optional<String> problem() {
        if (!named()) {
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
    public boolean named() {
        return !name.equals(TERMINAL);
    }

    public InputStream open(Terminal terminal) throws IOException {
        return named() ? Files.newInputStream(Path.of(name)) : terminal.in();
    }

    /** Whether its name says that it holds one message a line. */
    public boolean byLine() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }
}
