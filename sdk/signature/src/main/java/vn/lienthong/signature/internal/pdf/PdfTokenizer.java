package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.PdfToken.PdfTokenKind;

/**
 * Reads single values where they stand in a file, with their places, which no object model of PDF keeps. Refuses what is not
 * plain: a value that another reader could take for something else is no value here.
 */
final class PdfTokenizer {
    private static final int MAX_DEPTH = 60;
    private static final int MAX_VALUES = 50_000;
    private static final int MAX_WORD = 1000;
    private static final long MAX_LENGTH = 64L << 20;

    private final RandomAccessBytes octets;
    private final long limit;
    private long position;
    private int values;

    PdfTokenizer(RandomAccessBytes octets, long position) {
        this.octets = octets;
        this.position = position;
        this.limit = Math.min(octets.length(), position + MAX_LENGTH);
    }

    /** The value of the object that begins here with its number, generation and {@code obj}. */
    static @Nullable PdfToken object(RandomAccessBytes octets, long position) throws IOException {
        return new PdfTokenizer(octets, position).object();
    }

    @Nullable
    PdfToken object() throws IOException {
        PdfToken number = value(0);
        PdfToken generation = number == null ? null : value(0);
        PdfToken word = generation == null ? null : value(0);
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
    PdfToken value() throws IOException {
        return value(0);
    }

    private @Nullable PdfToken value(int depth) throws IOException {
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

    private @Nullable PdfToken dictionary(int depth) throws IOException {
        long start = position;
        position += 2;
        Map<String, PdfToken> entries = new LinkedHashMap<>();
        boolean doubled = false;
        while (true) {
            skipSpace();
            if (peek(0) == '>' && peek(1) == '>') {
                position += 2;
                return new PdfToken(PdfTokenKind.DICTIONARY, start, position, "", entries, List.of(), doubled);
            }
            PdfToken key = peek(0) == '/' ? name() : null;
            PdfToken value = key == null ? null : reference(depth + 1);
            if (key == null || value == null) {
                return null;
            }
            doubled |= entries.put(key.text(), value) != null || value.doubled();
        }
    }

    private @Nullable PdfToken array(int depth) throws IOException {
        long start = position++;
        List<PdfToken> items = new ArrayList<>();
        boolean doubled = false;
        while (true) {
            skipSpace();
            if (peek(0) == ']') {
                position++;
                return new PdfToken(PdfTokenKind.ARRAY, start, position, "", Map.of(), items, doubled);
            }
            PdfToken item = value(depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
            doubled |= item.doubled();
        }
    }

    /** A value of a dictionary; a reference is one word, {@code 12 0 R}. */
    private @Nullable PdfToken reference(int depth) throws IOException {
        PdfToken first = value(depth);
        if (first == null || first.number() == null) {
            return first;
        }
        long behind = position;
        PdfToken second = value(depth);
        PdfToken third = second == null || second.number() == null ? null : value(depth);
        if (second != null && third != null && third.text().equals("R")) {
            String text = first.text() + " " + second.text() + " R";
            return new PdfToken(PdfTokenKind.WORD, first.start(), position, text, Map.of(), List.of(), false);
        }
        position = behind;
        return first;
    }

    private PdfToken hex() throws IOException {
        long start = position++;
        boolean plain = true;
        int c = next();
        while (c != '>' && c >= 0) {
            plain &= Character.digit(c, 16) >= 0;
            c = next();
        }
        boolean whole = c == '>' && plain && (position - start) % 2 == 0;
        return leaf(whole ? PdfTokenKind.HEX : PdfTokenKind.STRING, start, "");
    }

    private @Nullable PdfToken string() throws IOException {
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
        return leaf(PdfTokenKind.STRING, start, "");
    }

    private @Nullable PdfToken name() throws IOException {
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
        return leaf(PdfTokenKind.NAME, start, text.toString());
    }

    private @Nullable PdfToken word() throws IOException {
        long start = position;
        StringBuilder text = new StringBuilder();
        while (regular(peek(0)) && text.length() <= MAX_WORD) {
            text.append((char) next());
        }
        return text.isEmpty() || text.length() > MAX_WORD ? null : leaf(PdfTokenKind.WORD, start, text.toString());
    }

    private PdfToken leaf(PdfTokenKind kind, long start, String text) {
        return new PdfToken(kind, start, position, text, Map.of(), List.of(), false);
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
