package vn.lienthong.code;

import java.text.Normalizer;
import vn.lienthong.value.Preconditions;

/**
 * The number and symbol of an official document (số, ký hiệu văn bản), such as {@code 15/QĐ-UBND} or, for a legal
 * normative document, {@code 118/2025/NĐ-CP} (LT-CODE-021). Parts: {@code number}, {@code year} and {@code symbol}. The
 * canonical form is NFC, with a leading zero for numbers below 10 (LT-CODE-022).
 */
public record DocumentNumber(String value) implements Identifier {
    private static final int MAX_NUMBER_DIGITS = 6;
    private static final int MAX_GROUP_LENGTH = 40;
    private static final String YEAR_OUTLINE = "9999";

    public DocumentNumber {
        Preconditions.requireNonBlank(value, "DocumentNumber");
    }

    /** Returns the document number with this text. */
    public static DocumentNumber of(String value) {
        return new DocumentNumber(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.DOCUMENT_NUMBER;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value)
                .parseDigits("number", 1, MAX_NUMBER_DIGITS)
                .parseSeparator('/');
        int year = scan.indexOf('/');
        if (scan.isValid() && year < value.length()) {
            scan.parseNested("year", year, inner -> inner.parseOutline("", YEAR_OUTLINE))
                    .parseSeparator('/');
        }
        scan.parseNested("symbol", value.length(), DocumentNumber::parseSymbol);
        String canonical = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (scan.isValid() && scan.part("number").length() == 1) {
            scan.addRemark("LT-CODE-022", "number", "code.document.zero");
            canonical = "0" + canonical;
        }
        return scan.finish(canonical);
    }

    /** Parses groups joined by a hyphen, a dot or an ampersand; the first group is in capitals. */
    private static void parseSymbol(IdentifierParser scan) {
        scan.parseRun("", 1, MAX_GROUP_LENGTH, DocumentNumber::isCapitalOrDigit, "@code.expected.capital-or-digit");
        for (char mark = scan.peek(); "-.&".indexOf(mark) >= 0 && scan.isValid(); mark = scan.peek()) {
            scan.parseSeparator(mark)
                    .parseRun(
                            "", 1, MAX_GROUP_LENGTH, DocumentNumber::isLetterOrDigit, "@code.expected.letter-or-digit");
        }
    }

    private static boolean isCapitalOrDigit(int c) {
        return Character.isUpperCase(c)
                || IdentifierParser.isDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLetterOrDigit(int c) {
        return Character.isLetter(c) || isCapitalOrDigit(c);
    }

    @Override
    public String toString() {
        return value;
    }
}
