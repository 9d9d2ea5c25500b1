package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a file, determined from its cross-reference sections, beginning with the newest. The two
 * sections of a linearized file are one revision. A section that cannot be reached from the newest one is not a
 * revision.
 *
 * @param sectionOffsets offsets of the sections, beginning with the oldest revision
 * @param isComplete whether the chain could be followed to its end
 */
public record XrefChain(List<Long> sectionOffsets, boolean isComplete) {
    private static final int TAIL_LENGTH = 4096;
    private static final int MAX_SECTIONS = 10_000;
    private static final long MAX_TABLE_BYTES = 64L << 20;

    public XrefChain {
        sectionOffsets = List.copyOf(sectionOffsets);
    }

    /** Returns the number of revisions that begin before an offset; at least 1. */
    public int countRevisionsBefore(long end) {
        return (int)
                Math.max(1, sectionOffsets.stream().filter(start -> start < end).count());
    }

    /** Returns whether the newest revision's section begins before an offset. */
    public boolean endsBefore(long place) {
        return !sectionOffsets.isEmpty() && sectionOffsets.get(sectionOffsets.size() - 1) < place;
    }

    public static XrefChain of(RandomAccessBytes bytes) throws IOException {
        Set<Long> seen = new LinkedHashSet<>();
        Long section = newestSection(bytes);
        boolean whole = section != null;
        while (section != null && section > 0 && seen.size() < MAX_SECTIONS) {
            Long previous = seen.add(section) ? previousSection(bytes, section) : null;
            whole = previous != null;
            section = previous;
        }
        return toRevisions(bytes, new ArrayList<>(seen), whole);
    }

    private static XrefChain toRevisions(RandomAccessBytes bytes, List<Long> sections, boolean whole)
            throws IOException {
        List<Long> starts = new ArrayList<>();
        boolean ordered = true;
        for (int i = 0; i < sections.size(); i++) {
            long start = sections.get(i);
            boolean pair = i == sections.size() - 2 && sections.get(i + 1) > start && isLinearized(bytes);
            starts.add(0, pair ? sections.get(i + 1) : start);
            if (pair) {
                break;
            }
            ordered &= i == 0 || start < sections.get(i - 1);
        }
        return new XrefChain(starts, whole && ordered);
    }

    private static @Nullable Long newestSection(RandomAccessBytes bytes) throws IOException {
        long from = Math.max(0, bytes.length() - TAIL_LENGTH);
        String tail = new String(bytes.slice(from, bytes.length()), StandardCharsets.ISO_8859_1);
        int at = tail.lastIndexOf("startxref");
        if (at < 0) {
            return null;
        }
        PdfToken place = new PdfTokenizer(bytes, from + at + 9).readValue();
        return place == null ? null : place.asNumber();
    }

    /** Returns the offset of the previous section; 0 if this is the first, null if it cannot be determined. */
    private static @Nullable Long previousSection(RandomAccessBytes bytes, long section) throws IOException {
        PdfTokenizer lexer = new PdfTokenizer(bytes, section);
        PdfToken first = lexer.readValue();
        if (first == null) {
            return null;
        }
        PdfToken trailer = first.text().equals("xref")
                ? readTrailer(bytes, lexer.position())
                : PdfTokenizer.readObject(bytes, section);
        if (trailer == null || trailer.kind() != PdfToken.PdfTokenKind.DICTIONARY || trailer.hasDuplicateKeys()) {
            return null;
        }
        PdfToken previous = trailer.entry("Prev");
        return previous == null ? Long.valueOf(0) : previous.asNumber();
    }

    private static @Nullable PdfToken readTrailer(RandomAccessBytes bytes, long table) throws IOException {
        for (long at = table; at < Math.min(bytes.length(), table + MAX_TABLE_BYTES); at++) {
            int c = bytes.byteAt(at);
            if (c == 't') {
                boolean begins = new String(
                                bytes.slice(at, Math.min(at + 7, bytes.length())), StandardCharsets.ISO_8859_1)
                        .equals("trailer");
                return begins ? new PdfTokenizer(bytes, at + 7).readValue() : null;
            }
            if (!PdfTokenizer.isWhitespace(c) && (c < '0' || c > '9') && c != 'n' && c != 'f') {
                return null;
            }
        }
        return null;
    }

    private static boolean isLinearized(RandomAccessBytes bytes) throws IOException {
        String head = new String(bytes.slice(0, Math.min(1024, bytes.length())), StandardCharsets.ISO_8859_1);
        return head.contains("/Linearized");
    }
}
