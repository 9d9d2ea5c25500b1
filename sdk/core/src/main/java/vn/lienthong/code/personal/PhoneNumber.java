package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/** A telephone or fax number as received. */
public record PhoneNumber(String value) implements MaskedValue {
    public PhoneNumber {
        Preconditions.requireNonBlank(value, "PhoneNumber");
    }

    /** Returns the value with this text. */
    public static PhoneNumber of(String value) {
        return new PhoneNumber(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
