package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The objects of an inflated object stream in their literal form. */
final class ObjectStream {
    private static final int MAX_OBJECTS = 100_000;

    private final RandomAccessBytes bytes;
    private final Map<Long, Long> offsets = new HashMap<>();

    /**
     * @param stream a stream that has passed the size limit of the parser
     */
    ObjectStream(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            bytes = RandomAccessBytes.of(in.readAllBytes());
        }
        PdfTokenizer lexer = new PdfTokenizer(bytes, 0);
        long first = stream.getLong(COSName.FIRST, 0);
        int count = Math.min(MAX_OBJECTS, stream.getInt(COSName.N, 0));
        for (int i = 0; i < count; i++) {
            Long number = readNumber(lexer);
            Long place = number == null ? null : readNumber(lexer);
            if (place == null) {
                return;
            }
            offsets.put(number, first + place);
        }
    }

    private static @Nullable Long readNumber(PdfTokenizer lexer) throws IOException {
        PdfToken value = lexer.readValue();
        return value == null ? null : value.asNumber();
    }

    /** Returns an object; null if it is missing or ambiguous. */
    @Nullable
    PdfToken object(long number) throws IOException {
        Long place = offsets.get(number);
        return place == null ? null : new PdfTokenizer(bytes, place).readValue();
    }
}
