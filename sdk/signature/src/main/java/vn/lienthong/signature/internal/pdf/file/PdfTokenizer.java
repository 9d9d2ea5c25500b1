package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.file.PdfToken.PdfTokenKind;

/**
 * A tokenizer for single values at an offset of a PDF file. It records their positions, which no object model of
 * PDF retains. It refuses ambiguous values, which other readers may interpret differently.
 */
public final class PdfTokenizer {
    private static final int MAX_DEPTH = 60;
    private static final int MAX_VALUES = 50_000;
    private static final int MAX_WORD_LENGTH = 1000;
    private static final long MAX_BYTES = 64L << 20;

    private final RandomAccessBytes bytes;
    private final long limit;
    private long position;
    private int values;

    public PdfTokenizer(RandomAccessBytes bytes, long position) {
        this.bytes = bytes;
        this.position = position;
        this.limit = Math.min(bytes.length(), position + MAX_BYTES);
    }

    /**
     * Returns the value of the object that begins at the offset with number, generation and {@code obj}. Returns null
     * if there is none.
     */
    public static @Nullable PdfToken readObject(RandomAccessBytes content, long position) throws IOException {
        return new PdfTokenizer(content, position).readObject();
    }

    @Nullable
    public PdfToken readObject() throws IOException {
        PdfToken number = readValue(0);
        PdfToken generation = number == null ? null : readValue(0);
        PdfToken word = generation == null ? null : readValue(0);
        boolean begins = word != null
                && number != null
                && number.asNumber() != null
                && generation != null
                && generation.asNumber() != null
                && word.text().equals("obj");
        return begins ? readValue(0) : null;
    }

    public long position() {
        return position;
    }

    /** Returns the next value; null if there is no valid one. */
    @Nullable
    public PdfToken readValue() throws IOException {
        return readValue(0);
    }

    private @Nullable PdfToken readValue(int depth) throws IOException {
        skipWhitespace();
        if (depth > MAX_DEPTH || ++values > MAX_VALUES) {
            return null;
        }
        int c = peek(0);
        return switch (c) {
            case '<' -> peek(1) == '<' ? readDictionary(depth) : readHex();
            case '[' -> readArray(depth);
            case '/' -> readName();
            case '(' -> readString();
            default -> readWord();
        };
    }

    private @Nullable PdfToken readDictionary(int depth) throws IOException {
        long start = position;
        position += 2;
        Map<String, PdfToken> entries = new LinkedHashMap<>();
        boolean doubled = false;
        while (true) {
            skipWhitespace();
            if (peek(0) == '>' && peek(1) == '>') {
                position += 2;
                return new PdfToken(PdfTokenKind.DICTIONARY, start, position, "", entries, List.of(), doubled);
            }
            PdfToken key = peek(0) == '/' ? readName() : null;
            PdfToken value = key == null ? null : readReference(depth + 1);
            if (key == null || value == null) {
                return null;
            }
            doubled |= entries.put(key.text(), value) != null || value.hasDuplicateKeys();
        }
    }

    private @Nullable PdfToken readArray(int depth) throws IOException {
        long start = position++;
        List<PdfToken> items = new ArrayList<>();
        boolean doubled = false;
        while (true) {
            skipWhitespace();
            if (peek(0) == ']') {
                position++;
                return new PdfToken(PdfTokenKind.ARRAY, start, position, "", Map.of(), items, doubled);
            }
            PdfToken item = readValue(depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
            doubled |= item.hasDuplicateKeys();
        }
    }

    /** Returns a value of a dictionary. A reference such as {@code 12 0 R} is one token. */
    private @Nullable PdfToken readReference(int depth) throws IOException {
        PdfToken first = readValue(depth);
        if (first == null || first.asNumber() == null) {
            return first;
        }
        long behind = position;
        PdfToken second = readValue(depth);
        PdfToken third = second == null || second.asNumber() == null ? null : readValue(depth);
        if (second != null && third != null && third.text().equals("R")) {
            String text = first.text() + " " + second.text() + " R";
            return new PdfToken(PdfTokenKind.WORD, first.start(), position, text, Map.of(), List.of(), false);
        }
        position = behind;
        return first;
    }

    private PdfToken readHex() throws IOException {
        long start = position++;
        boolean plain = true;
        int c = nextByte();
        while (c != '>' && c >= 0) {
            plain &= Character.digit(c, 16) >= 0;
            c = nextByte();
        }
        boolean whole = c == '>' && plain && (position - start) % 2 == 0;
        return createLeaf(whole ? PdfTokenKind.HEX : PdfTokenKind.STRING, start, "");
    }

    private @Nullable PdfToken readString() throws IOException {
        long start = position++;
        int open = 1;
        while (open > 0) {
            int c = nextByte();
            if (c < 0) {
                return null;
            }
            if (c == '\\') {
                nextByte();
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return createLeaf(PdfTokenKind.STRING, start, "");
    }

    private @Nullable PdfToken readName() throws IOException {
        long start = position++;
        StringBuilder text = new StringBuilder();
        while (isRegular(peek(0))) {
            int c = nextByte();
            if (c == '#' && Character.digit(peek(0), 16) >= 0 && Character.digit(peek(1), 16) >= 0) {
                c = Character.digit(nextByte(), 16) * 16 + Character.digit(nextByte(), 16);
            }
            text.append((char) c);
            if (text.length() > MAX_WORD_LENGTH) {
                return null;
            }
        }
        return createLeaf(PdfTokenKind.NAME, start, text.toString());
    }

    private @Nullable PdfToken readWord() throws IOException {
        long start = position;
        StringBuilder text = new StringBuilder();
        while (isRegular(peek(0)) && text.length() <= MAX_WORD_LENGTH) {
            text.append((char) nextByte());
        }
        return text.isEmpty() || text.length() > MAX_WORD_LENGTH
                ? null
                : createLeaf(PdfTokenKind.WORD, start, text.toString());
    }

    private PdfToken createLeaf(PdfTokenKind kind, long start, String text) {
        return new PdfToken(kind, start, position, text, Map.of(), List.of(), false);
    }

    void skipWhitespace() throws IOException {
        while (true) {
            int c = peek(0);
            if (c == '%') {
                while (c >= 0 && c != '\n' && c != '\r') {
                    c = nextByte();
                }
            } else if (isWhitespace(c)) {
                position++;
            } else {
                return;
            }
        }
    }

    public static boolean isWhitespace(int c) {
        return c == 0 || c == 9 || c == 10 || c == 12 || c == 13 || c == 32;
    }

    private static boolean isRegular(int c) {
        return c > 0 && !isWhitespace(c) && "()<>[]{}/%".indexOf(c) < 0;
    }

    private int peek(int ahead) throws IOException {
        return position + ahead < limit ? bytes.byteAt(position + ahead) : -1;
    }

    private int nextByte() throws IOException {
        int c = peek(0);
        position += c < 0 ? 0 : 1;
        return c;
    }
}
