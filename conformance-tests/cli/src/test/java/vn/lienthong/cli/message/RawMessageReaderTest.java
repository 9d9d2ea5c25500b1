package vn.lienthong.cli.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RawMessageReaderTest {
    private static List<String> readMessages(String text, boolean byLine) throws IOException {
        return readMessages(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), byLine);
    }

    private static List<String> readMessages(InputStream in, boolean byLine) throws IOException {
        RawMessageReader pieces = new RawMessageReader(in, byLine);
        List<String> found = new ArrayList<>();
        for (RawMessage piece = pieces.next(); piece != null; piece = pieces.next()) {
            String shown = piece.isTooLarge() ? "too large" : new String(piece.bytes(), StandardCharsets.UTF_8).strip();
            found.add(piece.line() + " " + shown);
        }
        return found;
    }

    @Test
    @DisplayName("A message over many lines is one piece")
    void whole() throws IOException {
        assertThat(readMessages("\n{\n  \"a\": 1\n}\n", false)).containsExactly("2 {\n  \"a\": 1\n}");
        assertThat(readMessages("{ \"a\": {}\n, \"b\": {} }", false)).containsExactly("1 { \"a\": {}\n, \"b\": {} }");
        assertThat(readMessages("[\n{}]", false)).containsExactly("1 [\n{}]");
    }

    @Test
    @DisplayName(
            "If the first line is a complete object followed by others, each line is a piece; blank lines are skipped")
    void lines() throws IOException {
        assertThat(readMessages("{\"a\":1}\r\n\n  \n{\"b\":\nnothing", false))
                .containsExactly("1 {\"a\":1}", "4 {\"b\":", "5 nothing");
    }

    @Test
    @DisplayName("In a file with one message per line, each line is a piece regardless of the first one")
    void named() throws IOException {
        assertThat(readMessages("{\"a\":\n{\"b\":1}", true)).containsExactly("1 {\"a\":", "2 {\"b\":1}");
    }

    @Test
    @DisplayName("A single line is one piece, with or without its end")
    void single() throws IOException {
        assertThat(readMessages("{\"a\":1}", false)).containsExactly("1 {\"a\":1}");
        assertThat(readMessages("{\"a\":1}\n", false)).containsExactly("1 {\"a\":1}");
        assertThat(readMessages("", false)).isEmpty();
        assertThat(readMessages(" \n\r\n", true)).isEmpty();
    }

    @Test
    @DisplayName("A too large line is truncated, and the following lines are read")
    void largeLine() throws IOException {
        String large = "x".repeat(2 * RawMessage.MAX_BYTES);
        assertThat(readMessages("{}\n" + large + "\n{\"c\":1}\n", false))
                .containsExactly("1 {}", "2 too large", "3 {\"c\":1}");
        String fits = "x".repeat(RawMessage.MAX_BYTES);
        assertThat(readMessages("{}\n" + fits + "\n{\"c\":1}\n", true))
                .hasSize(3)
                .noneMatch(piece -> piece.equals("2 too large"));
    }

    @Test
    @Timeout(30)
    @DisplayName("A file without an end is not read to its end")
    void endless() throws IOException {
        assertThat(readMessages(endlessStream(' ' + 1), false)).containsExactly("1 too large");
        assertThat(readMessages(endlessStream('{', '\n'), false)).containsExactly("1 too large");
    }

    private static InputStream endlessStream(int... bytes) {
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                return bytes[at++ % bytes.length];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int i = 0; i < length; i++) {
                    into[from + i] = (byte) read();
                }
                return length;
            }
        };
    }
}
