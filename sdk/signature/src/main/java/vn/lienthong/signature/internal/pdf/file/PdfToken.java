package vn.lienthong.signature.internal.pdf.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in its literal form, with its position in the file.
 *
 * @param start offset of its first byte
 * @param end offset after its last byte
 * @param text decoded text of a name, literal text of a number or keyword; otherwise empty
 * @param hasDuplicateKeys whether a dictionary in it contains a key twice
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
        /** A string in angle brackets that consists of hexadecimal digits only, in pairs. */
        HEX,
        /** A string in parentheses, or one in angle brackets that is not {@link #HEX}. */
        STRING,
        WORD
    }

    @Nullable
    public PdfToken entry(String key) {
        return entries.get(key);
    }

    /**
     * Returns the value as a whole number. Returns null if it does not consist of digits only, or has more than 18
     * digits.
     */
    @Nullable
    public Long asNumber() {
        boolean digits = kind == PdfTokenKind.WORD
                && !text.isEmpty()
                && text.length() <= 18
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.valueOf(text) : null;
    }
}
