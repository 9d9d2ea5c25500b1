package vn.lienthong.signature.internal.pdf.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The equality of single values of two revisions. */
final class PdfValueEquality {
    private PdfValueEquality() {}

    /** Returns whether neither is a stream, or both contain the same bytes. */
    static boolean sameStreams(COSDictionary before, COSDictionary after) throws IOException {
        if (!(before instanceof COSStream from) || !(after instanceof COSStream to)) {
            return before instanceof COSStream == after instanceof COSStream;
        }
        if (from.getLength() != to.getLength()) {
            return false;
        }
        return sameBytes(from, to);
    }

    private static boolean sameBytes(COSStream from, COSStream to) throws IOException {
        byte[] some = new byte[8192];
        byte[] more = new byte[8192];
        try (InputStream left = from.createRawInputStream();
                InputStream right = to.createRawInputStream()) {
            while (true) {
                int read = left.readNBytes(some, 0, some.length);
                if (read != right.readNBytes(more, 0, more.length) || !Arrays.equals(some, 0, read, more, 0, read)) {
                    return false;
                }
                if (read < some.length) {
                    return true;
                }
            }
        }
    }

    /** Returns whether two values without references are equal. */
    static boolean sameValues(@Nullable COSBase before, @Nullable COSBase after) {
        if (before instanceof COSString text) {
            return after instanceof COSString other && Arrays.equals(text.getBytes(), other.getBytes());
        }
        if (before instanceof COSName name) {
            return name.equals(after);
        }
        if (before instanceof COSInteger number && after instanceof COSInteger other) {
            return number.longValue() == other.longValue();
        }
        if (before instanceof COSNumber number) {
            return after instanceof COSNumber other && Float.compare(number.floatValue(), other.floatValue()) == 0;
        }
        return before instanceof COSBoolean && before.equals(after);
    }
}
