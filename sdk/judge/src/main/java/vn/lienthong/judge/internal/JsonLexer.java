package vn.lienthong.judge.internal;

import java.nio.charset.StandardCharsets;

/** Reads the tokens of JSON from valid UTF-8: white space, strings, numbers and the three literals. */
final class JsonLexer {
    /** The result of {@link #peek()} after the last byte; no byte has this value. */
    static final int END = Integer.MIN_VALUE;

    /** Length of an escape sequence of one code unit: backslash, u and four digits. */
    private static final int UNICODE_ESCAPE_LENGTH = 6;

    private static final int INVALID_ESCAPE = -1;
    private static final int TRUNCATED_ESCAPE = -2;

    /** Results of reading a string. */
    enum JsonStringStatus {
        VALID,
        UNTERMINATED,
        CONTROL_CHARACTER,
        INVALID_ESCAPE,
        LONE_SURROGATE
    }

    private final byte[] body;
    private int position;
    private int tokenStart;
    private int tokenEnd;
    private boolean escaped;
    private boolean exponent;

    JsonLexer(byte[] body, int start) {
        this.body = body;
        this.position = start;
    }

    /** Returns the next byte that is not white space, without consuming it. */
    int peek() {
        while (position < body.length
                && (body[position] == ' '
                        || body[position] == '\n'
                        || body[position] == '\r'
                        || body[position] == '\t')) {
            position++;
        }
        return byteAt(position);
    }

    void skip() {
        position++;
    }

    int position() {
        return position;
    }

    /** Returns the length in bytes of the last string or number. */
    int length() {
        return tokenEnd - tokenStart;
    }

    /** Reads one of the literals. */
    boolean readLiteral(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (byteAt(position) != word.charAt(i)) {
                return false;
            }
            position++;
        }
        return true;
    }

    /** Reads a number and stops where a digit is missing. The caller checks what follows. */
    boolean readNumber() {
        tokenStart = position;
        exponent = false;
        if (byteAt(position) == '-') {
            position++;
        }
        if (byteAt(position) == '0') {
            position++;
        } else if (!skipDigits()) {
            return false;
        }
        if (byteAt(position) == '.') {
            position++;
            if (!skipDigits()) {
                return false;
            }
        }
        if (byteAt(position) == 'e' || byteAt(position) == 'E') {
            exponent = true;
            position++;
            if (byteAt(position) == '+' || byteAt(position) == '-') {
                position++;
            }
            if (!skipDigits()) {
                return false;
            }
        }
        tokenEnd = position;
        return true;
    }

    /** Returns whether the last number is too large for a double, so that readers would disagree on its value. */
    boolean isInfinite() {
        return exponent && Double.isInfinite(Double.parseDouble(rawText()));
    }

    /** Reads a string, including both quotes. */
    JsonStringStatus readString() {
        position++;
        tokenStart = position;
        escaped = false;
        while (position < body.length) {
            byte next = body[position];
            if (next == '"') {
                tokenEnd = position++;
                return JsonStringStatus.VALID;
            }
            if (next >= 0 && next < ' ') {
                return JsonStringStatus.CONTROL_CHARACTER;
            }
            if (next == '\\') {
                escaped = true;
                JsonStringStatus escape = readEscape();
                if (escape != JsonStringStatus.VALID) {
                    return escape;
                }
            } else {
                position++;
            }
        }
        return JsonStringStatus.UNTERMINATED;
    }

    /** Returns the last string with its escape sequences resolved. */
    String stringValue() {
        return escaped ? JsonEscapes.unescape(rawText()) : rawText();
    }

    private String rawText() {
        return new String(body, tokenStart, tokenEnd - tokenStart, StandardCharsets.UTF_8);
    }

    private JsonStringStatus readEscape() {
        int kind = byteAt(position + 1);
        if (kind == END) {
            position = body.length;
            return JsonStringStatus.UNTERMINATED;
        }
        if (kind != 'u') {
            if (JsonEscapes.SHORT_ESCAPES.indexOf(kind) < 0) {
                return JsonStringStatus.INVALID_ESCAPE;
            }
            position += 2;
            return JsonStringStatus.VALID;
        }
        int unit = readUnicodeEscape(position);
        if (unit < 0) {
            return unit == TRUNCATED_ESCAPE ? consumeToEnd() : JsonStringStatus.INVALID_ESCAPE;
        }
        if (Character.isHighSurrogate((char) unit)) {
            int low = readUnicodeEscape(position + UNICODE_ESCAPE_LENGTH);
            if (low == TRUNCATED_ESCAPE) {
                return consumeToEnd();
            }
            if (low < 0 || !Character.isLowSurrogate((char) low)) {
                return JsonStringStatus.LONE_SURROGATE;
            }
            position += UNICODE_ESCAPE_LENGTH;
        } else if (Character.isLowSurrogate((char) unit)) {
            return JsonStringStatus.LONE_SURROGATE;
        }
        position += UNICODE_ESCAPE_LENGTH;
        return JsonStringStatus.VALID;
    }

    private JsonStringStatus consumeToEnd() {
        position = body.length;
        return JsonStringStatus.UNTERMINATED;
    }

    /**
     * Returns the code unit of the escape sequence at an index; {@link #INVALID_ESCAPE} if there is none, {@link
     * #TRUNCATED_ESCAPE} if it is cut off.
     */
    private int readUnicodeEscape(int from) {
        int value = 0;
        for (int i = 0; i < UNICODE_ESCAPE_LENGTH; i++) {
            int next = byteAt(from + i);
            if (next == END) {
                return TRUNCATED_ESCAPE;
            }
            int digit = Character.digit(next, 16);
            boolean fits = i == 0 ? next == '\\' : i == 1 ? next == 'u' : digit >= 0;
            if (!fits) {
                return INVALID_ESCAPE;
            }
            value = i < 2 ? 0 : value * 16 + digit;
        }
        return value;
    }

    private boolean skipDigits() {
        int first = position;
        while (byteAt(position) >= '0' && byteAt(position) <= '9') {
            position++;
        }
        return position > first;
    }

    private int byteAt(int index) {
        return index < body.length ? body[index] : END;
    }
}
