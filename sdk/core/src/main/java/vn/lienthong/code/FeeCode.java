package vn.lienthong.code;

import vn.lienthong.value.Preconditions;

/**
 * The code of a fee or charge in the portal's catalogue.
 */
public record FeeCode(String value) {

    public FeeCode {
        Preconditions.requireNonBlank(value, "FeeCode");
    }

    /** Returns the code of a text, kept as it is written. */
    public static FeeCode of(String value) {
        return new FeeCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
