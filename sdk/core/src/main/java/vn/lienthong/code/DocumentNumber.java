package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;

import java.text.Normalizer;

/**
 * The number and symbol of an official document (số, ký hiệu văn bản), such as {@code 15/QĐ-UBND} or, of a legal normative one,
 * {@code 118/2025/NĐ-CP} (LT-CODE-021). Parts: {@code number}, {@code year} and {@code symbol}. The canonical form is NFC and
 * writes numbers below 10 with a zero before them (LT-CODE-022).
 */
public record DocumentNumber(String value) implements Identifier {
    private static final int MOST = 6;
    private static final int LONGEST = 40;
    private static final String YEAR = "9999";

    public DocumentNumber {
        Preconditions.nonBlank(value, "DocumentNumber");
    }

    /** The number of a text, kept as it is written. */
    public static DocumentNumber of(String value) {
        return new DocumentNumber(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.DOCUMENT_NUMBER;
    }

    @Override
    public ParsedIdentifier read() {
        IdentifierParser scan = new IdentifierParser(kind(), value).digits("number", 1, MOST).mark('/');
        int year = scan.next('/');
        if (scan.intact() && year < value.length()) {
            scan.inside("year", year, inner -> inner.outline("", YEAR)).mark('/');
        }
        scan.inside("symbol", value.length(), DocumentNumber::symbol);
        String canonical = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (scan.intact() && scan.part("number").length() == 1) {
            scan.remark("LT-CODE-022", "number", "code.document.zero");
            canonical = "0" + canonical;
        }
        return scan.reading(canonical);
    }

    /** Groups joined by a hyphen, a dot or an ampersand; the first is in capitals. */
    private static void symbol(IdentifierParser scan) {
        scan.run("", 1, LONGEST, DocumentNumber::capital, "@code.expected.capital-or-digit");
        for (char mark = scan.peek(); "-.&".indexOf(mark) >= 0 && scan.intact(); mark = scan.peek()) {
            scan.mark(mark).run("", 1, LONGEST, DocumentNumber::letter, "@code.expected.letter-or-digit");
        }
    }

    private static boolean capital(int c) {
        return Character.isUpperCase(c) || IdentifierParser.digit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean letter(int c) {
        return Character.isLetter(c) || capital(c);
    }

    @Override
    public String toString() {
        return value;
    }
}
