package vn.lienthong.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.json.JsonLimits;

/**
 * Checks the limits and the encoding of a body in one pass and leaves the grammar to the parser. It needs constant
 * memory for any input.
 */
public final class JsonBoundsChecker {
    private static final VarHandle LONG_VIEW =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;

    private final byte[] body;
    private final JsonLimits limits;
    private final @Nullable String correlationId;
    private int depth;
    private int rows;
    private int values;

    private JsonBoundsChecker(byte[] body, JsonLimits limits, @Nullable String correlationId) {
        this.body = body;
        this.limits = limits;
        this.correlationId = correlationId;
    }

    /**
     * Checks a body.
     *
     * @return the offset of its first byte after a byte order mark
     */
    public static int check(byte[] body, JsonLimits limits, @Nullable String correlationId) {
        if (body.length > limits.bodyBytes()) {
            throw new MalformedAnswerException(
                    "", "at most " + limits.bodyBytes() + " bytes", "body", body.length, correlationId);
        }
        JsonBoundsChecker scan = new JsonBoundsChecker(body, limits, correlationId);
        int start = scan.startsWithByteOrderMark() ? 3 : 0;
        scan.scan(start);
        return start;
    }

    private boolean startsWithByteOrderMark() {
        return body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
    }

    private void scan(int start) {
        int at = start;
        while (at < body.length) {
            byte current = body[at];
            if (current == '"') {
                at = skipString(at + 1);
            } else if (current == ':') {
                at++;
            } else if (current == ',') {
                countValue();
                at++;
            } else if (current == '-' || (current >= '0' && current <= '9')) {
                at = skipNumber(at);
            } else {
                checkStructural(current, at);
                at++;
            }
        }
    }

    private void countValue() {
        if (++values > limits.values()) {
            throw malformed("at most " + limits.values() + " values", "values", values);
        }
    }

    private void checkStructural(byte current, int at) {
        if (current == '{' || current == '[') {
            enterContainer();
        } else if (current == '}' || current == ']') {
            depth--;
        } else if (current < ' ' && !isWhitespace(current)) {
            // Includes zero bytes: a parser would detect UTF-16, in which every limit could be evaded.
            throw malformed("JSON", "a byte that stands between no tokens", at);
        }
    }

    private void enterContainer() {
        if (++depth > limits.depth()) {
            throw malformed("at most " + limits.depth() + " levels", "nesting", depth);
        }
        if (++rows > limits.rows()) {
            throw malformed("at most " + limits.rows() + " objects and lists", "objects and lists", rows);
        }
    }

    private static boolean isWhitespace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private int skipNumber(int start) {
        int at = start;
        while (at < body.length && isNumberByte(body[at])) {
            at++;
        }
        if (at - start > limits.numberBytes()) {
            throw malformed("a number of at most " + limits.numberBytes() + " characters", "number", at - start);
        }
        return at;
    }

    private static boolean isNumberByte(byte b) {
        return (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
    }

    /** Skips a string. Whether it was a key is only known afterwards, by the colon. */
    private int skipString(int start) {
        int end = Math.min(endOfString(start), body.length);
        int length = end - start;
        if (length > limits.stringBytes()) {
            throw malformed("a text of at most " + limits.stringBytes() + " bytes", "text", length);
        }
        if (length > limits.nameBytes() && colonFollows(end + 1)) {
            throw malformed("a key of at most " + limits.nameBytes() + " bytes", "key", length);
        }
        return end + 1;
    }

    private int endOfString(int start) {
        byte[] bytes = body;
        int at = start;
        while (true) {
            at = skipPlainBytes(bytes, at);
            if (at >= bytes.length || bytes[at] == '"') {
                return at;
            } else if (bytes[at] == '\\') {
                at += 2;
            } else if (bytes[at] < 0) {
                at += utf8SequenceLength(at);
            } else {
                throw malformed("JSON", "a control character in a text", at);
            }
        }
    }

    /**
     * Skips printable ASCII without a meaning in strings, eight bytes at a time, and returns the index of the first
     * other byte.
     */
    private static int skipPlainBytes(byte[] bytes, int start) {
        int at = start;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long other = specialByteMask((long) LONG_VIEW.get(bytes, at));
            if (other != 0) {
                return at + Long.numberOfTrailingZeros(other) / Byte.SIZE;
            }
        }
        while (at < bytes.length && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** Sets the highest bit of each byte that is not plain text; only the first such bit is reliable. */
    private static long specialByteMask(long eight) {
        long quote = eight ^ (ONES * '"');
        long backslash = eight ^ (ONES * '\\');
        long below = (eight - ONES * ' ') | (quote - ONES) | (backslash - ONES);
        // A byte outside ASCII has its highest bit set, which would hide it from the three tests.
        return (below | eight) & HIGH_BITS;
    }

    private boolean colonFollows(int behind) {
        int next = behind;
        while (next < body.length && isWhitespace(body[next])) {
            next++;
        }
        return next < body.length && body[next] == ':';
    }

    /** Returns the length of the well-formed sequence at an index; overlong forms and surrogates are invalid. */
    private int utf8SequenceLength(int at) {
        int lead = body[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF && isByteBetween(at + 1, 0x80, 0xBF)) {
            return 2;
        } else if ((lead & 0xF0) == 0xE0
                && isByteBetween(at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF)
                && isByteBetween(at + 2, 0x80, 0xBF)) {
            return 3;
        } else if (lead >= 0xF0
                && lead <= 0xF4
                && isByteBetween(at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF)
                && isByteBetween(at + 2, 0x80, 0xBF)
                && isByteBetween(at + 3, 0x80, 0xBF)) {
            return 4;
        }
        throw malformed("UTF-8", "a byte sequence that is none", at);
    }

    private boolean isByteBetween(int at, int from, int to) {
        return at < body.length && (body[at] & 0xFF) >= from && (body[at] & 0xFF) <= to;
    }

    private MalformedAnswerException malformed(String expected, String found, long length) {
        return new MalformedAnswerException("", expected, found, length, correlationId);
    }
}
