package vn.lienthong.portal.file.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.http.StreamedResponse;

/**
 * Stream that decodes the base64 content of a JSON string while it is read (LT-FILE-010). Escapes are decoded,
 * because .NET writes a plus as one, and line breaks are ignored. Text without quotation marks is accepted only if
 * the site allows it, and never if it is a JSON literal. Empty text is not a file.
 */
public final class Base64JsonText extends InputStream {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";

    private static final Set<String> LITERALS = Set.of("null", "true", "false");

    private static final int LOOK = 8;

    private final InputStream in;
    private final boolean bare;
    private boolean begun;
    private boolean quoted;
    private boolean ended;
    private boolean inNetwork;
    private long count;

    private Base64JsonText(InputStream in, boolean bare) {
        this.in = in;
        this.bare = bare;
    }

    /**
     * Returns the response with the decoded content as its body. The length of the body is not known in advance.
     *
     * @param bare whether text without quotation marks is accepted
     */
    public static StreamedResponse of(StreamedResponse in, boolean bare) {
        Base64JsonText text = new Base64JsonText(new BufferedInputStream(in.body(), 64 << 10), bare);
        return new StreamedResponse(in.uri(), -1, true, in.contentDisposition(), "", new DecodedStream(text));
    }

    @Override
    public int read() throws IOException {
        int c = next();
        while (c == '\r' || c == '\n' || c == ' ' || c == '\t') {
            c = next();
        }
        if (c >= 0 && ALPHABET.indexOf(c) < 0) {
            throw malformed("a text of base64", "another character");
        }
        if (c < 0 && count == 0) {
            throw malformed("a text of base64", "none");
        }
        count += c < 0 ? 0 : 1;
        return c;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = 0;
        for (int c = 0; n < length && c >= 0; ) {
            c = read();
            if (c >= 0) {
                target[offset + n++] = (byte) c;
            }
        }
        return n == 0 && length > 0 ? -1 : n;
    }

    private int next() throws IOException {
        if (ended) {
            return -1;
        }
        int c = begun ? raw() : first();
        if (quoted && c == '"') {
            rest();
            return -1;
        } else if (quoted && c == '\\') {
            return readEscape(raw());
        } else if (c < 0) {
            ended = true;
            if (quoted) {
                throw malformed("a text of base64", "end of body");
            }
        }
        return c;
    }

    private int raw() throws IOException {
        inNetwork = true;
        int c = in.read();
        inNetwork = false;
        return c;
    }

    private int first() throws IOException {
        begun = true;
        int c = raw();
        while (c == ' ' || c == '\r' || c == '\n' || c == '\t') {
            c = raw();
        }
        quoted = c == '"';
        if (!quoted && c >= 0 && (!bare || LITERALS.contains((char) c + ahead()))) {
            throw malformed("a text of base64", "another character");
        }
        return quoted ? raw() : c;
    }

    /** Returns the remaining text if it is no longer than a JSON literal, or else its beginning. */
    private String ahead() throws IOException {
        in.mark(LOOK);
        inNetwork = true;
        byte[] next = in.readNBytes(LOOK);
        inNetwork = false;
        in.reset();
        return new String(next, StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private int readEscape(int c) throws IOException {
        return switch (c) {
            case '/' -> '/';
            case 'n', 'r', 't' -> '\n';
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = Character.digit(raw(), 16);
                    if (digit < 0) {
                        throw malformed("a text of base64", "another character");
                    }
                    code = code * 16 + digit;
                }
                yield code;
            }
            default -> throw malformed("a text of base64", "another character");
        };
    }

    private void rest() throws IOException {
        ended = true;
        for (int c = raw(); c >= 0; c = raw()) {
            if (c != ' ' && c != '\r' && c != '\n' && c != '\t') {
                throw malformed("a text of base64", "more");
            }
        }
    }

    private MalformedAnswerException malformed(String expected, String found) {
        return new MalformedAnswerException("", expected, found, count, null);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Reports incomplete base64 as a malformed response instead of a network failure. */
    private static final class DecodedStream extends InputStream {
        private final Base64JsonText text;
        private final InputStream base64;

        DecodedStream(Base64JsonText text) {
            this.text = text;
            this.base64 = Base64.getDecoder().wrap(text);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n;
            try {
                n = base64.read(target, offset, length);
            } catch (IOException e) {
                if (text.inNetwork) {
                    throw e;
                }
                throw text.malformed("a text of base64", "another character");
            }
            // The decoder stops at the padding, and the text must end there.
            if (n < 0 && text.read() >= 0) {
                throw text.malformed("a text of base64", "more");
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
