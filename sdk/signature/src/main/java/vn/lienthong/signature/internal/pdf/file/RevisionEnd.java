package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where a revision, or the file, ends. */
public final class RevisionEnd {
    private static final int TAIL_LENGTH = 64;
    private static final int MAX_TRAILING_SPACE = 4096;

    private RevisionEnd() {}

    /** Returns whether nothing but white space follows. */
    public static boolean isFileEnd(RandomAccessBytes octets, long end) throws IOException {
        if (octets.length() - end > MAX_TRAILING_SPACE) {
            return false;
        }
        for (long at = end; at < octets.length(); at++) {
            if (!PdfTokenizer.isWhitespace(octets.byteAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the mark of an end stands before, with nothing but white space between. */
    public static boolean hasEndMarker(RandomAccessBytes octets, long end) throws IOException {
        String tail = new String(octets.slice(Math.max(0, end - TAIL_LENGTH), end), StandardCharsets.ISO_8859_1);
        return tail.stripTrailing().endsWith("%%EOF");
    }
}
