package vn.lienthong.code.personal;

import vn.lienthong.code.internal.Preconditions;

/** A telephone or fax number as it was given. */
public record PhoneNumber(String value) implements MaskedValue {
    public PhoneNumber {
        Preconditions.nonBlank(value, "Phone");
    }

    /** The value of a text. */
    public static PhoneNumber of(String value) {
        return new PhoneNumber(value);
    }

    @Override
    public String toString() {
        return MaskedValue.show(this);
    }
}
