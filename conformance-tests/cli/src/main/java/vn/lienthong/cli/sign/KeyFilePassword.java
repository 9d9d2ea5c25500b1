package vn.lienthong.cli.sign;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The source of the password of a key file; never the command line, which every user of the machine can read.
 *
 * @param variable name of an environment variable; null for none
 * @param file file whose first line is the password; null for none
 */
public record KeyFilePassword(
        @Nullable String variable, @Nullable Path file) {
    /** The maximum number of bytes that are read; a file may have no end. */
    private static final int MAX_BYTES_READ = 4096;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * Returns the password. Without variable and file, prompts for it on the console. The caller must clear it.
     *
     * @return empty if the variable or the console does not exist
     */
    @SuppressWarnings(
            "SystemConsoleNull") // Since Java 22 the console may exist with redirected input and then returns null at
    // its end.
    public Optional<char[]> read(String prompt) throws IOException {
        if (file != null) {
            return Optional.of(readFirstLine(file));
        }
        if (variable != null) {
            return Optional.ofNullable(System.getenv(variable)).map(String::toCharArray);
        }
        Console console = System.console();
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s: ", prompt));
    }

    private static char[] readFirstLine(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES_READ);
        }
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        // Windows editors write a byte order mark before the text.
        if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] password = new char[end];
        text.get(password);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(text.array(), '\0');
        return password;
    }
}
