package vn.lienthong.code;

import vn.lienthong.value.Preconditions;

/**
 * The code of a fee or charge in the portal's catalogue.
 */
public record FeeCode(String value) {

    public FeeCode {
        Preconditions.requireNonBlank(value, "FeeCode");
    }

    /** Returns the fee code with this text. */
    public static FeeCode of(String value) {
        return new FeeCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
