package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;

/**
 * The code of a kind of result, such as {@code KQ.G15.000031}; other shapes exist, are kept and are no more than a warning
 * (LT-CODE-011). Parts: {@code publisher} and {@code number}.
 */
public record ResultCode(String value) implements Identifier {

    public ResultCode {
        Preconditions.nonBlank(value, "ResultCode");
    }

    /** The code of a text, kept as it is written. */
    public static ResultCode of(String value) {
        return new ResultCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.RESULT_CODE;
    }

    @Override
    public ParsedIdentifier read() {
        IdentifierParser scan = new IdentifierParser(kind(), value).mark('K').mark('Q').mark('.');
        return scan.outline("publisher", "A99")
                .mark('.')
                .outline("number", "999999")
                .reading();
    }

    @Override
    public String toString() {
        return value;
    }
}
