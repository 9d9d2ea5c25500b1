package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a file by its cross-reference sections, from the newest back. The two sections of a linearized file are one
 * revision, and a section without a way to it is none.
 *
 * @param sectionOffsets places of the sections, the oldest revision first
 * @param isComplete whether the chain could be followed to its end
 */
public record XrefChain(List<Long> sectionOffsets, boolean isComplete) {
    private static final int TAIL_LENGTH = 4096;
    private static final int MAX_SECTIONS = 10_000;
    private static final long MAX_TABLE_BYTES = 64L << 20;

    public XrefChain {
        sectionOffsets = List.copyOf(sectionOffsets);
    }

    /** Returns how many revisions begin before an end; at least one. */
    public int countRevisionsBefore(long end) {
        return (int)
                Math.max(1, sectionOffsets.stream().filter(start -> start < end).count());
    }

    /** Returns whether the newest revision's section begins before a place. */
    public boolean endsBefore(long place) {
        return !sectionOffsets.isEmpty() && sectionOffsets.get(sectionOffsets.size() - 1) < place;
    }

    public static XrefChain of(RandomAccessBytes octets) throws IOException {
        Set<Long> seen = new LinkedHashSet<>();
        Long section = newestSection(octets);
        boolean whole = section != null;
        while (section != null && section > 0 && seen.size() < MAX_SECTIONS) {
            Long previous = seen.add(section) ? previousSection(octets, section) : null;
            whole = previous != null;
            section = previous;
        }
        return toRevisions(octets, new ArrayList<>(seen), whole);
    }

    private static XrefChain toRevisions(RandomAccessBytes octets, List<Long> sections, boolean whole)
            throws IOException {
        List<Long> starts = new ArrayList<>();
        boolean ordered = true;
        for (int i = 0; i < sections.size(); i++) {
            long start = sections.get(i);
            boolean pair = i == sections.size() - 2 && sections.get(i + 1) > start && isLinearized(octets);
            starts.add(0, pair ? sections.get(i + 1) : start);
            if (pair) {
                break;
            }
            ordered &= i == 0 || start < sections.get(i - 1);
        }
        return new XrefChain(starts, whole && ordered);
    }

    private static @Nullable Long newestSection(RandomAccessBytes octets) throws IOException {
        long from = Math.max(0, octets.length() - TAIL_LENGTH);
        String tail = new String(octets.slice(from, octets.length()), StandardCharsets.ISO_8859_1);
        int at = tail.lastIndexOf("startxref");
        if (at < 0) {
            return null;
        }
        PdfToken place = new PdfTokenizer(octets, from + at + 9).readValue();
        return place == null ? null : place.asNumber();
    }

    /** Returns where the section before this one is; 0 if this is the first, null if it cannot be told. */
    private static @Nullable Long previousSection(RandomAccessBytes octets, long section) throws IOException {
        PdfTokenizer lexer = new PdfTokenizer(octets, section);
        PdfToken first = lexer.readValue();
        if (first == null) {
            return null;
        }
        PdfToken trailer = first.text().equals("xref")
                ? readTrailer(octets, lexer.position())
                : PdfTokenizer.readObject(octets, section);
        if (trailer == null || trailer.kind() != PdfToken.PdfTokenKind.DICTIONARY || trailer.hasDuplicateKeys()) {
            return null;
        }
        PdfToken previous = trailer.entry("Prev");
        return previous == null ? Long.valueOf(0) : previous.asNumber();
    }

    private static @Nullable PdfToken readTrailer(RandomAccessBytes octets, long table) throws IOException {
        for (long at = table; at < Math.min(octets.length(), table + MAX_TABLE_BYTES); at++) {
            int c = octets.byteAt(at);
            if (c == 't') {
                boolean begins = new String(
                                octets.slice(at, Math.min(at + 7, octets.length())), StandardCharsets.ISO_8859_1)
                        .equals("trailer");
                return begins ? new PdfTokenizer(octets, at + 7).readValue() : null;
            }
            if (!PdfTokenizer.isWhitespace(c) && (c < '0' || c > '9') && c != 'n' && c != 'f') {
                return null;
            }
        }
        return null;
    }

    private static boolean isLinearized(RandomAccessBytes octets) throws IOException {
        String head = new String(octets.slice(0, Math.min(1024, octets.length())), StandardCharsets.ISO_8859_1);
        return head.contains("/Linearized");
    }
}
