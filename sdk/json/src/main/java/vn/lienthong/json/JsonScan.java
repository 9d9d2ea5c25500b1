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
    private int rows;
    private int values;

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
            } else if (current == ',' || current == ':') {
                if (current == ',' && ++values > limits.values()) {
                    throw refused("at most " + limits.values() + " values", "values", values);
                }
                position++;
            } else if (current == '-' || (current >= '0' && current <= '9')) {
                number();
            } else {
                between(current);
                position++;
            }
        }
    }

    private void between(byte current) {
        if (current == '{' || current == '[') {
            if (++depth > limits.depth()) {
                throw refused("at most " + limits.depth() + " levels", "nesting", depth);
            }
            if (++rows > limits.rows()) {
                throw refused("at most " + limits.rows() + " objects and lists", "objects and lists", rows);
            }
        } else if (current == '}' || current == ']') {
            depth--;
        } else if (current < ' ' && !isSpace(current)) {
            // Zero bytes too: a parser would take the body for UTF-16, in which every bound could be evaded.
            throw refused("JSON", "a byte that stands between no tokens", position);
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
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
        int start = position + 1;
        int end = Math.min(endOfString(start), body.length);
        int length = end - start;
        if (length > limits.stringBytes()) {
            throw refused("a text of at most " + limits.stringBytes() + " bytes", "text", length);
        }
        position = end + 1;
        if (length > limits.nameBytes() && colonFollows()) {
            throw refused("a key of at most " + limits.nameBytes() + " bytes", "key", length);
        }
    }

    private int endOfString(int start) {
        byte[] bytes = body;
        int at = start;
        while (at < bytes.length) {
            byte current = bytes[at];
            if (current > '\\') {
                at++;
            } else if (current < 0) {
                at += utf8(at);
            } else if (current == '"') {
                return at;
            } else if (current == '\\') {
                at += 2;
            } else if (current >= ' ') {
                at++;
            } else {
                throw refused("JSON", "a control character in a text", at);
            }
        }
        return at;
    }

    private boolean colonFollows() {
        int next = position;
        while (next < body.length && isSpace(body[next])) {
            next++;
        }
        return next < body.length && body[next] == ':';
    }

    /** Length of the well-formed sequence that starts at a place; overlong forms and surrogates are none. */
    private int utf8(int at) {
        int lead = body[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF && within(at + 1, 0x80, 0xBF)) {
            return 2;
        } else if ((lead & 0xF0) == 0xE0
                && within(at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF)
                && within(at + 2, 0x80, 0xBF)) {
            return 3;
        } else if (lead >= 0xF0
                && lead <= 0xF4
                && within(at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF)
                && within(at + 2, 0x80, 0xBF)
                && within(at + 3, 0x80, 0xBF)) {
            return 4;
        }
        throw refused("UTF-8", "a byte sequence that is none", at);
    }

    private boolean within(int at, int from, int to) {
        return at < body.length && (body[at] & 0xFF) >= from && (body[at] & 0xFF) <= to;
    }

    private MalformedAnswerException refused(String expected, String found, long length) {
        return new MalformedAnswerException("", expected, found, length, correlationId);
    }
}
