package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signature dictionaries as they stand in the octets, whether or not anything leads to them: a revision's that is no longer in
 * force, or those of a file too broken to be opened.
 */
final class SignatureDictionaryScan {
    private static final byte[] WORD = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final int BACK = 1 << 16;
    private static final int CHUNK = 1 << 16;

    /**
     * A dictionary that stands in an object.
     *
     * @param object where the object begins
     */
    record SignatureCandidate(long object, PdfToken dictionary) {}

    private SignatureDictionaryScan() {}

    /** The candidates, no more than so many. */
    static List<SignatureCandidate> of(RandomAccessBytes octets, int most, PdfWorkLimit budget) throws IOException {
        List<SignatureCandidate> candidates = new ArrayList<>();
        long known = 0;
        for (long place : places(octets, 4 * most)) {
            SignatureCandidate candidate = place < known ? null : candidate(octets, place, budget);
            if (candidate == null && place >= known) {
                candidate = readTruncated(octets, place);
            }
            if (candidate != null && candidates.size() < most) {
                candidates.add(candidate);
                known = candidate.dictionary().end();
            }
        }
        return candidates;
    }

    private static List<Long> places(RandomAccessBytes octets, int most) throws IOException {
        List<Long> places = new ArrayList<>();
        byte[] chunk = new byte[CHUNK + WORD.length];
        for (long start = 0; start < octets.length() && places.size() < most; start += CHUNK) {
            int read = octets.read(start, chunk, 0, chunk.length);
            for (int i = 0; i < Math.min(CHUNK, read - WORD.length + 1) && places.size() < most; i++) {
                if (chunk[i] == '/' && matches(chunk, i)) {
                    places.add(start + i);
                }
            }
        }
        return places;
    }

    private static boolean matches(byte[] chunk, int at) {
        for (int i = 1; i < WORD.length; i++) {
            if (chunk[at + i] != WORD[i]) {
                return false;
            }
        }
        return true;
    }

    /** A dictionary of which the end is missing, if its byte range says that more is. */
    private static @Nullable SignatureCandidate readTruncated(RandomAccessBytes octets, long place) throws IOException {
        PdfToken range = new PdfTokenizer(octets, place + WORD.length).value();
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
        return ContentsSlot.BEYOND.equals(ContentsSlot.of(octets, dictionary).fault())
                ? new SignatureCandidate(place, dictionary)
                : null;
    }

    /** The object around a place: the nearest "obj" before it, if a dictionary follows that reaches over the place. */
    private static @Nullable SignatureCandidate candidate(RandomAccessBytes octets, long place, PdfWorkLimit budget)
            throws IOException {
        long from = Math.max(0, place - BACK);
        String before = new String(octets.slice(from, place), StandardCharsets.ISO_8859_1);
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
            PdfTokenizer lexer = new PdfTokenizer(octets, from + Math.max(0, object));
            PdfToken value = object < 0 ? null : lexer.object();
            budget.read(lexer.position() - from - Math.max(0, object));
            if (value != null
                    && value.end() > place
                    && value.entry("ByteRange") != null
                    && value.entry("Contents") != null) {
                return new SignatureCandidate(from + object, value);
            }
        }
        return null;
    }

    /** Where the two numbers before "obj" begin. */
    static int objectStart(String text, int word) {
        int at = word;
        for (int number = 0; number < 2; number++) {
            while (at > 0 && PdfTokenizer.space(text.charAt(at - 1))) {
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
