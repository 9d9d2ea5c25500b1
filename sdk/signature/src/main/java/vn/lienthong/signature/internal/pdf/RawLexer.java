package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.RawValue.Kind;

/**
 * Reads single values where they stand in a file, with their places, which no object model of PDF keeps. Refuses what is not
 * plain: a value that another reader could take for something else is no value here.
 */
final class RawLexer {
    private static final int MAX_DEPTH = 60;
    private static final int MAX_VALUES = 50_000;
    private static final int MAX_WORD = 1000;
    private static final long MAX_LENGTH = 64L << 20;

    private final Octets octets;
    private final long limit;
    private long position;
    private int values;

    RawLexer(Octets octets, long position) {
        this.octets = octets;
        this.position = position;
        this.limit = Math.min(octets.length(), position + MAX_LENGTH);
    }

    /** The value of the object that begins here with its number, generation and {@code obj}. */
    static @Nullable RawValue object(Octets octets, long position) throws IOException {
        return new RawLexer(octets, position).object();
    }

    @Nullable
    RawValue object() throws IOException {
        RawValue number = value(0);
        RawValue generation = number == null ? null : value(0);
        RawValue word = generation == null ? null : value(0);
        boolean begins = word != null
                && number != null
                && number.number() != null
                && generation != null
                && generation.number() != null
                && word.text().equals("obj");
        return begins ? value(0) : null;
    }

    long position() {
        return position;
    }

    /** The next value, or null where none can be read. */
    @Nullable
    RawValue value() throws IOException {
        return value(0);
    }

    private @Nullable RawValue value(int depth) throws IOException {
        skipSpace();
        if (depth > MAX_DEPTH || ++values > MAX_VALUES) {
            return null;
        }
        int c = peek(0);
        return switch (c) {
            case '<' -> peek(1) == '<' ? dictionary(depth) : hex();
            case '[' -> array(depth);
            case '/' -> name();
            case '(' -> string();
            default -> word();
        };
    }

    private @Nullable RawValue dictionary(int depth) throws IOException {
        long start = position;
        position += 2;
        Map<String, RawValue> entries = new LinkedHashMap<>();
        boolean doubled = false;
        while (true) {
            skipSpace();
            if (peek(0) == '>' && peek(1) == '>') {
                position += 2;
                return new RawValue(Kind.DICTIONARY, start, position, "", entries, List.of(), doubled);
            }
            RawValue key = peek(0) == '/' ? name() : null;
            RawValue value = key == null ? null : reference(depth + 1);
            if (key == null || value == null) {
                return null;
            }
            doubled |= entries.put(key.text(), value) != null || value.doubled();
        }
    }

    private @Nullable RawValue array(int depth) throws IOException {
        long start = position++;
        List<RawValue> items = new ArrayList<>();
        boolean doubled = false;
        while (true) {
            skipSpace();
            if (peek(0) == ']') {
                position++;
                return new RawValue(Kind.ARRAY, start, position, "", Map.of(), items, doubled);
            }
            RawValue item = value(depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
            doubled |= item.doubled();
        }
    }

    /** A value of a dictionary; a reference is one word, {@code 12 0 R}. */
    private @Nullable RawValue reference(int depth) throws IOException {
        RawValue first = value(depth);
        if (first == null || first.number() == null) {
            return first;
        }
        long behind = position;
        RawValue second = value(depth);
        RawValue third = second == null || second.number() == null ? null : value(depth);
        if (second != null && third != null && third.text().equals("R")) {
            String text = first.text() + " " + second.text() + " R";
            return new RawValue(Kind.WORD, first.start(), position, text, Map.of(), List.of(), false);
        }
        position = behind;
        return first;
    }

    private RawValue hex() throws IOException {
        long start = position++;
        boolean plain = true;
        int c = next();
        while (c != '>' && c >= 0) {
            plain &= Character.digit(c, 16) >= 0;
            c = next();
        }
        boolean whole = c == '>' && plain && (position - start) % 2 == 0;
        return leaf(whole ? Kind.HEX : Kind.STRING, start, "");
    }

    private @Nullable RawValue string() throws IOException {
        long start = position++;
        int open = 1;
        while (open > 0) {
            int c = next();
            if (c < 0) {
                return null;
            }
            if (c == '\\') {
                next();
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return leaf(Kind.STRING, start, "");
    }

    private @Nullable RawValue name() throws IOException {
        long start = position++;
        StringBuilder text = new StringBuilder();
        while (regular(peek(0))) {
            int c = next();
            if (c == '#' && Character.digit(peek(0), 16) >= 0 && Character.digit(peek(1), 16) >= 0) {
                c = Character.digit(next(), 16) * 16 + Character.digit(next(), 16);
            }
            text.append((char) c);
            if (text.length() > MAX_WORD) {
                return null;
            }
        }
        return leaf(Kind.NAME, start, text.toString());
    }

    private @Nullable RawValue word() throws IOException {
        long start = position;
        StringBuilder text = new StringBuilder();
        while (regular(peek(0)) && text.length() <= MAX_WORD) {
            text.append((char) next());
        }
        return text.isEmpty() || text.length() > MAX_WORD ? null : leaf(Kind.WORD, start, text.toString());
    }

    private RawValue leaf(Kind kind, long start, String text) {
        return new RawValue(kind, start, position, text, Map.of(), List.of(), false);
    }

    void skipSpace() throws IOException {
        while (true) {
            int c = peek(0);
            if (c == '%') {
                while (c >= 0 && c != '\n' && c != '\r') {
                    c = next();
                }
            } else if (space(c)) {
                position++;
            } else {
                return;
            }
        }
    }

    static boolean space(int c) {
        return c == 0 || c == 9 || c == 10 || c == 12 || c == 13 || c == 32;
    }

    private static boolean regular(int c) {
        return c > 0 && !space(c) && "()<>[]{}/%".indexOf(c) < 0;
    }

    private int peek(int ahead) throws IOException {
        return position + ahead < limit ? octets.at(position + ahead) : -1;
    }

    private int next() throws IOException {
        int c = peek(0);
        position += c < 0 ? 0 : 1;
        return c;
    }
}
