package vn.lienthong.signature.internal.pdf;

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
 * @param starts places of the sections, the oldest revision first
 * @param whole whether the chain could be followed to its end
 */
record XrefChain(List<Long> starts, boolean whole) {
    private static final int TAIL = 4096;
    private static final int MAX_SECTIONS = 10_000;
    private static final long MAX_TABLE = 64L << 20;

    XrefChain {
        starts = List.copyOf(starts);
    }

    /** How many revisions begin before an end; at least one. */
    int revisions(long end) {
        return (int) Math.max(1, starts.stream().filter(start -> start < end).count());
    }

    /** Whether the newest revision's section begins before a place. */
    boolean endsBefore(long place) {
        return !starts.isEmpty() && starts.get(starts.size() - 1) < place;
    }

    static XrefChain of(RandomAccessBytes octets) throws IOException {
        Set<Long> seen = new LinkedHashSet<>();
        Long section = newest(octets);
        boolean whole = section != null;
        while (section != null && section > 0 && seen.size() < MAX_SECTIONS) {
            Long previous = seen.add(section) ? previous(octets, section) : null;
            whole = previous != null;
            section = previous;
        }
        return revisions(octets, new ArrayList<>(seen), whole);
    }

    private static XrefChain revisions(RandomAccessBytes octets, List<Long> sections, boolean whole)
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

    private static @Nullable Long newest(RandomAccessBytes octets) throws IOException {
        long from = Math.max(0, octets.length() - TAIL);
        String tail = new String(octets.slice(from, octets.length()), StandardCharsets.ISO_8859_1);
        int at = tail.lastIndexOf("startxref");
        if (at < 0) {
            return null;
        }
        PdfToken place = new PdfTokenizer(octets, from + at + 9).value();
        return place == null ? null : place.number();
    }

    /** Where the section before this one is; 0 if this is the first, null if it cannot be told. */
    private static @Nullable Long previous(RandomAccessBytes octets, long section) throws IOException {
        PdfTokenizer lexer = new PdfTokenizer(octets, section);
        PdfToken first = lexer.value();
        if (first == null) {
            return null;
        }
        PdfToken trailer =
                first.text().equals("xref") ? trailer(octets, lexer.position()) : PdfTokenizer.object(octets, section);
        if (trailer == null || trailer.kind() != PdfToken.PdfTokenKind.DICTIONARY || trailer.doubled()) {
            return null;
        }
        PdfToken previous = trailer.entry("Prev");
        return previous == null ? Long.valueOf(0) : previous.number();
    }

    private static @Nullable PdfToken trailer(RandomAccessBytes octets, long table) throws IOException {
        for (long at = table; at < Math.min(octets.length(), table + MAX_TABLE); at++) {
            int c = octets.at(at);
            if (c == 't') {
                boolean begins = new String(
                                octets.slice(at, Math.min(at + 7, octets.length())), StandardCharsets.ISO_8859_1)
                        .equals("trailer");
                return begins ? new PdfTokenizer(octets, at + 7).value() : null;
            }
            if (!PdfTokenizer.space(c) && (c < '0' || c > '9') && c != 'n' && c != 'f') {
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
