package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Detects the end of a revision and of the file. */
public final class RevisionEnd {
    private static final int TAIL_LENGTH = 64;
    private static final int MAX_TRAILING_SPACE = 4096;

    private RevisionEnd() {}

    /** Returns whether only white space follows, at most 4,096 bytes. */
    public static boolean isFileEnd(RandomAccessBytes bytes, long end) throws IOException {
        if (bytes.length() - end > MAX_TRAILING_SPACE) {
            return false;
        }
        for (long at = end; at < bytes.length(); at++) {
            if (!PdfTokenizer.isWhitespace(bytes.byteAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the end marker {@code %%EOF} precedes the offset, with only white space in between. */
    public static boolean hasEndMarker(RandomAccessBytes bytes, long end) throws IOException {
        String tail = new String(bytes.slice(Math.max(0, end - TAIL_LENGTH), end), StandardCharsets.ISO_8859_1);
        return tail.stripTrailing().endsWith("%%EOF");
    }
}
