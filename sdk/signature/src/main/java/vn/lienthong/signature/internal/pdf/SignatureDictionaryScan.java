package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.file.PdfToken;
import vn.lienthong.signature.internal.pdf.file.PdfTokenizer;
import vn.lienthong.signature.internal.pdf.file.PdfWorkLimit;
import vn.lienthong.signature.internal.pdf.file.RandomAccessBytes;

/**
 * A scan for signature dictionaries in the raw bytes, also unreachable ones: those of an obsolete revision, or of
 * a file too damaged to be opened.
 */
final class SignatureDictionaryScan {
    private static final byte[] BYTE_RANGE_KEY = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final int LOOKBACK = 1 << 16;
    private static final int CHUNK_SIZE = 1 << 16;

    /**
     * A dictionary in an object.
     *
     * @param object offset of the object
     */
    record SignatureCandidate(long object, PdfToken dictionary) {}

    private SignatureDictionaryScan() {}

    /** Returns the candidates, up to a maximum. */
    static List<SignatureCandidate> scan(RandomAccessBytes bytes, int most, PdfWorkLimit budget) throws IOException {
        List<SignatureCandidate> candidates = new ArrayList<>();
        long known = 0;
        for (long place : byteRangeOffsets(bytes, 4 * most)) {
            SignatureCandidate candidate = place < known ? null : readCandidate(bytes, place, budget);
            if (candidate == null && place >= known) {
                candidate = readTruncated(bytes, place);
            }
            if (candidate != null && candidates.size() < most) {
                candidates.add(candidate);
                known = candidate.dictionary().end();
            }
        }
        return candidates;
    }

    private static List<Long> byteRangeOffsets(RandomAccessBytes bytes, int most) throws IOException {
        List<Long> places = new ArrayList<>();
        byte[] chunk = new byte[CHUNK_SIZE + BYTE_RANGE_KEY.length];
        for (long start = 0; start < bytes.length() && places.size() < most; start += CHUNK_SIZE) {
            int read = bytes.read(start, chunk, 0, chunk.length);
            for (int i = 0; i < Math.min(CHUNK_SIZE, read - BYTE_RANGE_KEY.length + 1) && places.size() < most; i++) {
                if (chunk[i] == '/' && matches(chunk, i)) {
                    places.add(start + i);
                }
            }
        }
        return places;
    }

    private static boolean matches(byte[] chunk, int at) {
        for (int i = 1; i < BYTE_RANGE_KEY.length; i++) {
            if (chunk[at + i] != BYTE_RANGE_KEY[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns a dictionary without its end, if its byte range exceeds the file. */
    private static @Nullable SignatureCandidate readTruncated(RandomAccessBytes bytes, long place) throws IOException {
        PdfToken range = new PdfTokenizer(bytes, place + BYTE_RANGE_KEY.length).readValue();
        if (range == null) {
            return null;
        }
        PdfToken dictionary = new PdfToken(
                PdfToken.PdfTokenKind.DICTIONARY,
                place,
                range.end(),
                "",
                Map.of("ByteRange", range, "Contents", range),
                List.of(),
                false);
        return ContentsSlot.BEYOND_END.equals(ContentsSlot.of(bytes, dictionary).faultKey())
                ? new SignatureCandidate(place, dictionary)
                : null;
    }

    /**
     * Returns the object at an offset: the nearest "obj" before it, followed by a dictionary that contains the offset.
     */
    private static @Nullable SignatureCandidate readCandidate(RandomAccessBytes bytes, long place, PdfWorkLimit budget)
            throws IOException {
        long from = Math.max(0, place - LOOKBACK);
        String before = new String(bytes.slice(from, place), StandardCharsets.ISO_8859_1);
        int word = before.length();
        for (int tries = 0; tries < 4; tries++) {
            word = before.lastIndexOf("obj", word - 1);
            if (word <= 0) {
                return null;
            }
            if (before.startsWith("end", word - 3)) {
                continue;
            }
            int object = objectStart(before, word);
            PdfTokenizer lexer = new PdfTokenizer(bytes, from + Math.max(0, object));
            PdfToken value = object < 0 ? null : lexer.readObject();
            budget.spendOrThrow(lexer.position() - from - Math.max(0, object));
            if (value != null
                    && value.end() > place
                    && value.entry("ByteRange") != null
                    && value.entry("Contents") != null) {
                return new SignatureCandidate(from + object, value);
            }
        }
        return null;
    }

    /** Returns the offset of the two numbers before "obj". */
    static int objectStart(String text, int word) {
        int at = word;
        for (int number = 0; number < 2; number++) {
            while (at > 0 && PdfTokenizer.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
            int end = at;
            while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
                at--;
            }
            if (at == end) {
                return -1;
            }
        }
        return at;
    }
}
