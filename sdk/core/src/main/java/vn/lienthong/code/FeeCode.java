package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;

/**
 * The code of a fee or charge in the portal's catalogue.
 */
public record FeeCode(String value) {

    public FeeCode {
        Preconditions.nonBlank(value, "FeeCode");
    }

    /** The code of a text, kept as it is written. */
    public static FeeCode of(String value) {
        return new FeeCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
