package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;
import vn.lienthong.signature.internal.pdf.file.PdfToken;
import vn.lienthong.signature.internal.pdf.file.PdfTokenizer;
import vn.lienthong.signature.internal.pdf.file.RandomAccessBytes;

/**
 * Objects in a file that no cross-reference names (LT-PDF-025). A program that follows the cross-references does
 * not show them. One that does not, or that repairs the file, shows them instead of the signed ones.
 */
final class OrphanObjects {
    private static final int CHUNK_SIZE = 1 << 16;
    private static final int LOOKBACK = 64;
    private static final int MAX_LEADING_SPACE = 16;
    private static final int MAX_SECTION_BYTES = 1 << 14;
    private static final int MAX_SECTIONS = 1000;

    private OrphanObjects() {}

    /** Returns the offset of the last such object after an offset; -1 if there is none. */
    static long lastOffset(RandomAccessBytes bytes, PdfRevision newest, long from) throws IOException {
        long last = -1;
        int read = 0;
        for (long start = from; start < bytes.length(); start += CHUNK_SIZE) {
            long back = Math.max(from, start - LOOKBACK);
            String text = new String(
                    bytes.slice(back, Math.min(bytes.length(), start + CHUNK_SIZE)), StandardCharsets.ISO_8859_1);
            int fresh = Math.max(0, (int) (start - back) - 2);
            for (int word = text.indexOf("obj", fresh); word >= 0; word = text.indexOf("obj", word + 3)) {
                int object = SignatureDictionaryScan.objectStart(text, word);
                if (object >= 0 && !isListed(bytes, newest, back + object)) {
                    boolean section = read++ < MAX_SECTIONS && isXrefSection(bytes, back + object);
                    last = section ? last : back + object;
                }
            }
        }
        return last;
    }

    private static boolean isListed(RandomAccessBytes bytes, PdfRevision newest, long place) throws IOException {
        // Some writers store the offset of the white space before an object.
        for (long at = place; at >= 0 && place - at <= MAX_LEADING_SPACE; at--) {
            if (at < place && !PdfTokenizer.isWhitespace(bytes.byteAt(at))) {
                break;
            }
            if (newest.isListed(at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an unlisted cross-reference section is at this offset; it shows nothing. */
    private static boolean isXrefSection(RandomAccessBytes bytes, long place) throws IOException {
        byte[] head = bytes.slice(place, Math.min(bytes.length(), place + MAX_SECTION_BYTES));
        PdfToken raw = PdfTokenizer.readObject(RandomAccessBytes.of(head), 0);
        PdfToken type = raw == null ? null : raw.entry("Type");
        return raw != null
                && !raw.hasDuplicateKeys()
                && type != null
                && type.text().equals("XRef");
    }
}
