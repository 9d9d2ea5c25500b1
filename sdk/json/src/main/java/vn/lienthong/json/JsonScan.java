package vn.lienthong.json;

import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;

/**
 * Walks over the bytes of a body once and holds the bounds and the encoding; leaves the grammar to the parser. Needs no
 * memory beyond a few counters, whatever the bytes say.
 */
final class JsonScan {
    private final byte[] body;
    private final JsonLimits limits;
    private final @Nullable String correlationId;
    private int position;
    private int depth;

    private JsonScan(byte[] body, JsonLimits limits, @Nullable String correlationId) {
        this.body = body;
        this.limits = limits;
        this.correlationId = correlationId;
    }

    /** Checks a body. @return the offset of its first byte after a byte order mark */
    static int check(byte[] body, JsonLimits limits, @Nullable String correlationId) {
        if (body.length > limits.bodyBytes()) {
            throw new MalformedAnswerException(
                    "", "at most " + limits.bodyBytes() + " bytes", "body", body.length, correlationId);
        }
        JsonScan scan = new JsonScan(body, limits, correlationId);
        int start = scan.startsWithMark() ? 3 : 0;
        scan.position = start;
        scan.run();
        return start;
    }

    private boolean startsWithMark() {
        return body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
    }

    private void run() {
        while (position < body.length) {
            byte current = body[position];
            if (current == '"') {
                string();
                continue;
            }
            if (current == '{' || current == '[') {
                if (++depth > limits.depth()) {
                    throw refused("at most " + limits.depth() + " levels", "nesting", depth);
                }
            } else if (current == '}' || current == ']') {
                depth--;
            } else if (current == '-' || (current >= '0' && current <= '9')) {
                number();
                continue;
            } else if (!betweenTokens(current)) {
                throw refused("JSON", "a byte that stands between no tokens", position);
            }
            position++;
        }
    }

    /** Zero bytes most of all: in UTF-16 and UTF-32, which the parser would read, this walk sees other strings than it. */
    private static boolean betweenTokens(byte b) {
        return b >= ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private void number() {
        int start = position;
        while (position < body.length && isNumberByte(body[position])) {
            position++;
        }
        if (position - start > limits.numberBytes()) {
            throw refused("a number of at most " + limits.numberBytes() + " characters", "number", position - start);
        }
    }

    private static boolean isNumberByte(byte b) {
        return (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
    }

    /** Walks over a string; whether it was a key shows only behind it, where a colon follows. */
    private void string() {
        int start = ++position;
        while (position < body.length && body[position] != '"') {
            byte current = body[position];
            if (current == '\\') {
                position += 2;
            } else if (current >= 0) {
                position++;
            } else {
                position += utf8(current);
            }
        }
        int length = Math.min(position, body.length) - start;
        if (length > limits.stringBytes()) {
            throw refused("a text of at most " + limits.stringBytes() + " bytes", "text", length);
        }
        position++;
        if (length > limits.nameBytes() && colonFollows()) {
            throw refused("a key of at most " + limits.nameBytes() + " bytes", "key", length);
        }
    }

    private boolean colonFollows() {
        int next = position;
        while (next < body.length
                && (body[next] == ' ' || body[next] == '\n' || body[next] == '\r' || body[next] == '\t')) {
            next++;
        }
        return next < body.length && body[next] == ':';
    }

    /** Length of the well-formed sequence that starts here; overlong forms and surrogates are none. */
    private int utf8(byte first) {
        int lead = first & 0xFF;
        int second = continuation(1);
        if (lead >= 0xC2 && lead <= 0xDF && second >= 0) {
            return 2;
        }
        int third = continuation(2);
        boolean three = lead >= 0xE0 && lead <= 0xEF && second >= 0 && third >= 0;
        if (three && (lead != 0xE0 || second >= 0x20) && (lead != 0xED || second < 0x20)) {
            return 3;
        }
        boolean four = lead >= 0xF0 && lead <= 0xF4 && second >= 0 && third >= 0 && continuation(3) >= 0;
        if (four && (lead != 0xF0 || second >= 0x10) && (lead != 0xF4 || second < 0x10)) {
            return 4;
        }
        throw refused("UTF-8", "a byte sequence that is none", position);
    }

    private int continuation(int ahead) {
        int at = position + ahead;
        return at < body.length && (body[at] & 0xC0) == 0x80 ? body[at] & 0x3F : -1;
    }

    private MalformedAnswerException refused(String expected, String found, long length) {
        return new MalformedAnswerException("", expected, found, length, correlationId);
    }
}
