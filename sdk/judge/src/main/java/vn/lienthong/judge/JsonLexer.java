package vn.lienthong.judge;

import java.nio.charset.StandardCharsets;

/** Reads the words of JSON from bytes that are UTF-8: white space, texts, numbers and the three literals. */
final class JsonLexer {
    /** What {@link #peek()} answers behind the last byte; no byte has this value. */
    static final int END = Integer.MIN_VALUE;

    /** The length of an escape of one unit: backslash, u and four digits. */
    private static final int UNIT = 6;

    private static final int NONE = -1;
    private static final int CUT = -2;

    /** How the reading of a text ended. */
    enum TextEnd {
        SOUND,
        OPEN,
        CONTROL,
        ESCAPE,
        HALF
    }

    private final byte[] body;
    private int at;
    private int start;
    private int end;
    private boolean escaped;
    private boolean exponent;

    JsonLexer(byte[] body, int start) {
        this.body = body;
        this.at = start;
    }

    /** The next byte that is no white space, left unread. */
    int peek() {
        while (at < body.length && (body[at] == ' ' || body[at] == '\n' || body[at] == '\r' || body[at] == '\t')) {
            at++;
        }
        return byteAt(at);
    }

    void skip() {
        at++;
    }

    int at() {
        return at;
    }

    /** The length in bytes of the text or number read last. */
    int length() {
        return end - start;
    }

    /** Reads one of the literals. */
    boolean word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (byteAt(at) != word.charAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** Reads a number; stops where a digit is missing. What follows it is the caller's to judge. */
    boolean readNumber() {
        start = at;
        exponent = false;
        if (byteAt(at) == '-') {
            at++;
        }
        if (byteAt(at) == '0') {
            at++;
        } else if (!digits()) {
            return false;
        }
        if (byteAt(at) == '.') {
            at++;
            if (!digits()) {
                return false;
            }
        }
        if (byteAt(at) == 'e' || byteAt(at) == 'E') {
            exponent = true;
            at++;
            if (byteAt(at) == '+' || byteAt(at) == '-') {
                at++;
            }
            if (!digits()) {
                return false;
            }
        }
        end = at;
        return true;
    }

    /** Whether the number read last is too large for a double, so that readers would differ on what it is. */
    boolean endless() {
        return exponent && Double.isInfinite(Double.parseDouble(raw()));
    }

    /** Reads a text from its opening quote to behind its closing one. */
    TextEnd readText() {
        at++;
        start = at;
        escaped = false;
        while (at < body.length) {
            byte next = body[at];
            if (next == '"') {
                end = at++;
                return TextEnd.SOUND;
            }
            if (next >= 0 && next < ' ') {
                return TextEnd.CONTROL;
            }
            if (next == '\\') {
                escaped = true;
                TextEnd escape = readEscape();
                if (escape != TextEnd.SOUND) {
                    return escape;
                }
            } else {
                at++;
            }
        }
        return TextEnd.OPEN;
    }

    /** The text read last, its escapes resolved. */
    String text() {
        return escaped ? JsonEscapes.resolve(raw()) : raw();
    }

    private String raw() {
        return new String(body, start, end - start, StandardCharsets.UTF_8);
    }

    private TextEnd readEscape() {
        int kind = byteAt(at + 1);
        if (kind == END) {
            at = body.length;
            return TextEnd.OPEN;
        }
        if (kind != 'u') {
            if (JsonEscapes.SHORT.indexOf(kind) < 0) {
                return TextEnd.ESCAPE;
            }
            at += 2;
            return TextEnd.SOUND;
        }
        int unit = unit(at);
        if (unit < 0) {
            return unit == CUT ? open() : TextEnd.ESCAPE;
        }
        if (Character.isHighSurrogate((char) unit)) {
            int low = unit(at + UNIT);
            if (low == CUT) {
                return open();
            }
            if (low < 0 || !Character.isLowSurrogate((char) low)) {
                return TextEnd.HALF;
            }
            at += UNIT;
        } else if (Character.isLowSurrogate((char) unit)) {
            return TextEnd.HALF;
        }
        at += UNIT;
        return TextEnd.SOUND;
    }

    private TextEnd open() {
        at = body.length;
        return TextEnd.OPEN;
    }

    /** The value of the escape of one unit that starts here; {@link #NONE} if none does, {@link #CUT} if it is cut off. */
    private int unit(int from) {
        int value = 0;
        for (int i = 0; i < UNIT; i++) {
            int next = byteAt(from + i);
            if (next == END) {
                return CUT;
            }
            int digit = Character.digit(next, 16);
            boolean fits = i == 0 ? next == '\\' : i == 1 ? next == 'u' : digit >= 0;
            if (!fits) {
                return NONE;
            }
            value = i < 2 ? 0 : value * 16 + digit;
        }
        return value;
    }

    private boolean digits() {
        int first = at;
        while (byteAt(at) >= '0' && byteAt(at) <= '9') {
            at++;
        }
        return at > first;
    }

    private int byteAt(int index) {
        return index < body.length ? body[index] : END;
    }
}
