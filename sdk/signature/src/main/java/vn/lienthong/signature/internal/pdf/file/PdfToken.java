package vn.lienthong.signature.internal.pdf.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as it stands in a file, and where.
 *
 * @param start place of its first octet
 * @param end place behind its last octet
 * @param text of a name, decoded, or of a number or word, as it stands; else empty
 * @param hasDuplicateKeys whether a dictionary in it has a key twice
 */
public record PdfToken(
        PdfTokenKind kind,
        long start,
        long end,
        String text,
        Map<String, PdfToken> entries,
        List<PdfToken> items,
        boolean hasDuplicateKeys) {
    public enum PdfTokenKind {
        DICTIONARY,
        ARRAY,
        NAME,
        /** In angle brackets, of nothing but hexadecimal digits. */
        HEX,
        /** In parentheses, or in angle brackets with something else between. */
        STRING,
        WORD
    }

    @Nullable
    public PdfToken entry(String key) {
        return entries.get(key);
    }

    /** Returns the whole number that it is, of digits alone; null if it is none, or too large to be a place. */
    @Nullable
    public Long asNumber() {
        boolean digits = kind == PdfTokenKind.WORD
                && !text.isEmpty()
                && text.length() <= 18
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.valueOf(text) : null;
    }
}
