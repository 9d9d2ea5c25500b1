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
 * Where the password of a key file comes from. Never from the command line, which every user of the machine can read.
 *
 * @param variable name of an environment variable; null for none
 * @param file whose first line it is; null for none
 */
public record KeyFilePassword(
        @Nullable String variable, @Nullable Path file) {
    /** More than a password may have; so much of a file without end is read. */
    private static final int MAX_BYTES_READ = 4096;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * The password; without a variable and a file it is asked for on the console, under this prompt. To be cleared by who takes it.
     *
     * @return none where there is no such variable, or no console
     */
    @SuppressWarnings(
            "SystemConsoleNull") // Built for Java 17 too; later ones answer null at the end of a redirected input.
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
        // Editors of Windows put a mark before the text.
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
