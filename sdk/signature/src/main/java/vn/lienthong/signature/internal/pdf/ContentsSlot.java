package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a signature stands in a file and how far it reaches, checked on the raw octets (LT-PDF-010 to LT-PDF-013).
 *
 * @param gap where the signature's hexadecimal text begins, its bracket included
 * @param behind where the octets behind it begin
 * @param end where what is signed ends
 * @param fault key of what is wrong; null if nothing is
 */
record ContentsSlot(
        long gap, long behind, long end, @Nullable String fault) {
    static final String BEYOND = "signature.pdf.beyond-end";
    static final String FORM = "signature.pdf.byte-range";
    static final String GAP = "signature.pdf.gap";
    static final String TWICE = "signature.pdf.doubled-key";

    boolean sound() {
        return fault == null;
    }

    /** Of a signature dictionary as it stands in the file. */
    static ContentsSlot of(RandomAccessBytes octets, PdfToken dictionary) {
        PdfToken range = dictionary.entry("ByteRange");
        PdfToken contents = dictionary.entry("Contents");
        long place = contents == null ? dictionary.start() : contents.start();
        if (range == null || contents == null || range.items().size() != 4) {
            return new ContentsSlot(place, place, 0, FORM);
        }
        List<PdfToken> items = range.items();
        Long from = items.get(0).number();
        Long gap = items.get(1).number();
        Long behind = items.get(2).number();
        Long rest = items.get(3).number();
        if (from == null || gap == null || behind == null || rest == null || behind > Long.MAX_VALUE - rest) {
            return new ContentsSlot(place, place, 0, FORM);
        }
        long end = behind + rest;
        if (gap > octets.length() || behind > octets.length() || end > octets.length()) {
            return new ContentsSlot(place, place, end, BEYOND);
        }
        if (from != 0 || gap <= 0 || behind <= gap) {
            return new ContentsSlot(place, place, end, FORM);
        }
        if (dictionary.doubled()) {
            return new ContentsSlot(place, place, end, TWICE);
        }
        boolean filled =
                contents.kind() == PdfToken.PdfTokenKind.HEX && contents.start() == gap && contents.end() == behind;
        return new ContentsSlot(gap, behind, end, filled ? null : GAP);
    }

    /** The octets between the brackets. */
    byte[] contents(RandomAccessBytes octets) throws IOException {
        byte[] hex = octets.slice(gap + 1, behind - 1);
        byte[] contents = new byte[hex.length / 2];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = (byte) (Character.digit(hex[2 * i], 16) * 16 + Character.digit(hex[2 * i + 1], 16));
        }
        return contents;
    }
}
