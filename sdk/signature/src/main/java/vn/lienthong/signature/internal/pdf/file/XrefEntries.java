package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * The entries of the cross-references: free objects, and all offsets that any section lists. PDFBox ignores free
 * entries and displays the object of an older section, while other programs display nothing. An attacker could
 * hide signed content this way. The newest section is read first and takes precedence.
 */
final class XrefEntries {
    private static final long MAX_OBJECT_NUMBER = 8_388_607;

    private final BitSet usedNumbers = new BitSet();
    private final BitSet freeNumbers = new BitSet();
    private long[] offsets = new long[64];
    private int count;
    private boolean sorted;

    boolean isFree(long number) {
        return number > 0 && number <= MAX_OBJECT_NUMBER && freeNumbers.get((int) number);
    }

    /** Returns whether any section lists an object at an offset. */
    boolean hasObjectAt(long place) {
        if (!sorted) {
            Arrays.sort(offsets, 0, count);
            sorted = true;
        }
        return Arrays.binarySearch(offsets, 0, count, place) >= 0;
    }

    private void addOffset(long place) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        offsets[count++] = place;
        sorted = false;
    }

    private void addEntry(long number, boolean free) {
        if (number <= 0 || number > MAX_OBJECT_NUMBER) {
            return;
        }
        if (free && !usedNumbers.get((int) number)) {
            freeNumbers.set((int) number);
        } else if (!free && !freeNumbers.get((int) number)) {
            usedNumbers.set((int) number);
        }
    }

    /** Reads a cross-reference table between two offsets. */
    void readTable(RandomAccessRead source, long from, long to) throws IOException {
        source.seek(from);
        String first = readWord(source, to);
        first = first.equals("xref") ? readWord(source, to) : first;
        while (parseNumber(first) >= 0) {
            long start = parseNumber(first);
            long count = parseNumber(readWord(source, to));
            for (long i = 0; i < count && source.getPosition() < to; i++) {
                long place = parseNumber(readWord(source, to));
                readWord(source, to);
                boolean free = readWord(source, to).startsWith("f");
                addEntry(start + i, free);
                if (!free) {
                    addOffset(place);
                }
            }
            first = readWord(source, to);
        }
    }

    private static String readWord(RandomAccessRead source, long to) throws IOException {
        StringBuilder word = new StringBuilder();
        while (source.getPosition() < to && word.length() < 20) {
            int c = source.read();
            if (c < 0 || (PdfTokenizer.isWhitespace(c) && word.length() > 0)) {
                break;
            }
            if (!PdfTokenizer.isWhitespace(c)) {
                word.append((char) c);
            }
        }
        return word.toString();
    }

    private static long parseNumber(String word) {
        boolean digits = !word.isEmpty() && word.length() < 19 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(word) : -1;
    }

    /** Reads a cross-reference stream. */
    void readStream(COSStream stream) throws IOException {
        COSArray widths = stream.getCOSArray(COSName.W);
        if (widths == null || widths.size() != 3 || widths.getInt(0, 0) == 0) {
            return;
        }
        int kind = widths.getInt(0, 0);
        int width = kind + widths.getInt(1, 0) + widths.getInt(2, 0);
        COSArray index = stream.getCOSArray(COSName.INDEX);
        try (InputStream in = stream.createInputStream()) {
            int ranges = index == null ? 1 : index.size() / 2;
            for (int range = 0; range < ranges; range++) {
                long start = index == null ? 0 : index.getInt(2 * range, 0);
                long count = index == null ? stream.getInt(COSName.SIZE, 0) : index.getInt(2 * range + 1, 0);
                for (long i = 0; i < count; i++) {
                    byte[] entry = in.readNBytes(width);
                    if (entry.length < width) {
                        return;
                    }
                    long type = readNumber(entry, 0, kind);
                    addEntry(start + i, type == 0);
                    if (type == 1) {
                        addOffset(readNumber(entry, kind, kind + widths.getInt(1, 0)));
                    }
                }
            }
        }
    }

    private static long readNumber(byte[] entry, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = (number << 8) | (entry[i] & 0xff);
        }
        return number;
    }
}
