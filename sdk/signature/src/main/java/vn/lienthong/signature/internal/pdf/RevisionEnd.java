package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where a revision, or the file, ends. */
final class RevisionEnd {
    private static final int TAIL = 64;
    private static final int MAX_SPACE = 4096;

    private RevisionEnd() {}

    /** Whether nothing but white space follows. */
    static boolean whole(RandomAccessBytes octets, long end) throws IOException {
        if (octets.length() - end > MAX_SPACE) {
            return false;
        }
        for (long at = end; at < octets.length(); at++) {
            if (!PdfTokenizer.space(octets.at(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the mark of an end stands before, with nothing but white space between. */
    static boolean isMarked(RandomAccessBytes octets, long end) throws IOException {
        String tail = new String(octets.slice(Math.max(0, end - TAIL), end), StandardCharsets.ISO_8859_1);
        return tail.stripTrailing().endsWith("%%EOF");
    }
}
