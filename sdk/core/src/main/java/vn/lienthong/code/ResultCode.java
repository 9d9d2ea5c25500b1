package vn.lienthong.code;

import vn.lienthong.value.Preconditions;

/**
 * The code of a kind of result, such as {@code KQ.G15.000031}. Other forms exist; they are kept and are only a warning
 * (LT-CODE-011). Parts: {@code publisher} and {@code number}.
 */
public record ResultCode(String value) implements Identifier {

    public ResultCode {
        Preconditions.requireNonBlank(value, "ResultCode");
    }

    /** Returns the result code with this text. */
    public static ResultCode of(String value) {
        return new ResultCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.RESULT_CODE;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value)
                .parseSeparator('K')
                .parseSeparator('Q')
                .parseSeparator('.');
        return scan.parseOutline("publisher", "A99")
                .parseSeparator('.')
                .parseOutline("number", "999999")
                .finish();
    }

    @Override
    public String toString() {
        return value;
    }
}
