package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.file.PdfToken;
import vn.lienthong.signature.internal.pdf.file.RandomAccessBytes;

/**
 * The location of a signature value in a file and the end of the signed bytes, checked on the raw bytes
 * (LT-PDF-010 to LT-PDF-013).
 *
 * @param gapStart start of the hexadecimal text of the signature, including its bracket
 * @param gapEnd start of the bytes after it
 * @param signedEnd end of the signed bytes
 * @param faultKey message key of the fault; null if there is none
 */
record ContentsSlot(
        long gapStart,
        long gapEnd,
        long signedEnd,
        @Nullable String faultKey) {
    static final String BEYOND_END = "signature.pdf.beyond-end";
    static final String INVALID_BYTE_RANGE = "signature.pdf.byte-range";
    static final String GAP_MISMATCH = "signature.pdf.gap";
    static final String DUPLICATE_KEY = "signature.pdf.doubled-key";

    boolean isValid() {
        return faultKey == null;
    }

    /** Returns the slot of a signature dictionary in the file. */
    static ContentsSlot of(RandomAccessBytes bytes, PdfToken dictionary) {
        PdfToken range = dictionary.entry("ByteRange");
        PdfToken contents = dictionary.entry("Contents");
        long place = contents == null ? dictionary.start() : contents.start();
        if (range == null || contents == null || range.items().size() != 4) {
            return new ContentsSlot(place, place, 0, INVALID_BYTE_RANGE);
        }
        List<PdfToken> items = range.items();
        Long from = items.get(0).asNumber();
        Long gap = items.get(1).asNumber();
        Long behind = items.get(2).asNumber();
        Long rest = items.get(3).asNumber();
        if (from == null || gap == null || behind == null || rest == null || behind > Long.MAX_VALUE - rest) {
            return new ContentsSlot(place, place, 0, INVALID_BYTE_RANGE);
        }
        long end = behind + rest;
        if (gap > bytes.length() || behind > bytes.length() || end > bytes.length()) {
            return new ContentsSlot(place, place, end, BEYOND_END);
        }
        if (from != 0 || gap <= 0 || behind <= gap) {
            return new ContentsSlot(place, place, end, INVALID_BYTE_RANGE);
        }
        if (dictionary.hasDuplicateKeys()) {
            return new ContentsSlot(place, place, end, DUPLICATE_KEY);
        }
        boolean filled =
                contents.kind() == PdfToken.PdfTokenKind.HEX && contents.start() == gap && contents.end() == behind;
        return new ContentsSlot(gap, behind, end, filled ? null : GAP_MISMATCH);
    }

    /** Returns the bytes between the brackets. */
    byte[] readContents(RandomAccessBytes bytes) throws IOException {
        byte[] hex = bytes.slice(gapStart + 1, gapEnd - 1);
        byte[] contents = new byte[hex.length / 2];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = (byte) (Character.digit(hex[2 * i], 16) * 16 + Character.digit(hex[2 * i + 1], 16));
        }
        return contents;
    }
}
