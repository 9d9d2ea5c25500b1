package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Objects that stand in a file and that no cross-reference names (LT-PDF-025). A program that keeps to the cross-references shows
 * nothing of them; one that does not, or repairs the file, shows them in place of those that were signed.
 */
final class OrphanObjects {
    private static final int CHUNK = 1 << 16;
    private static final int BACK = 64;
    private static final int SPACE = 16;
    private static final int MAX_SECTION = 1 << 14;
    private static final int MAX_SECTIONS = 1000;

    private OrphanObjects() {}

    /** The place of the last one behind a place; -1 if there is none. */
    static long last(RandomAccessBytes octets, PdfRevision newest, long from) throws IOException {
        long last = -1;
        int read = 0;
        for (long start = from; start < octets.length(); start += CHUNK) {
            long back = Math.max(from, start - BACK);
            String text = new String(
                    octets.slice(back, Math.min(octets.length(), start + CHUNK)), StandardCharsets.ISO_8859_1);
            int fresh = Math.max(0, (int) (start - back) - 2);
            for (int word = text.indexOf("obj", fresh); word >= 0; word = text.indexOf("obj", word + 3)) {
                int object = SignatureDictionaryScan.objectStart(text, word);
                if (object >= 0 && !isListed(octets, newest, back + object)) {
                    boolean section = read++ < MAX_SECTIONS && section(octets, back + object);
                    last = section ? last : back + object;
                }
            }
        }
        return last;
    }

    private static boolean isListed(RandomAccessBytes octets, PdfRevision newest, long place) throws IOException {
        // Some writers name the white space before an object.
        for (long at = place; at >= 0 && place - at <= SPACE; at--) {
            if (at < place && !PdfTokenizer.space(octets.at(at))) {
                break;
            }
            if (newest.lists(at)) {
                return true;
            }
        }
        return false;
    }

    /** A section of cross-references may stand there without being listed: it shows nothing. */
    private static boolean section(RandomAccessBytes octets, long place) throws IOException {
        byte[] head = octets.slice(place, Math.min(octets.length(), place + MAX_SECTION));
        PdfToken raw = PdfTokenizer.object(RandomAccessBytes.of(head), 0);
        PdfToken type = raw == null ? null : raw.entry("Type");
        return raw != null && !raw.doubled() && type != null && type.text().equals("XRef");
    }
}
