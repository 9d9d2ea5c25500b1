package vn.lienthong.code.personal;

import vn.lienthong.code.internal.Preconditions;

/** A postal address as it was given. */
public record PostalAddress(String value) implements MaskedValue {
    public PostalAddress {
        Preconditions.nonBlank(value, "Address");
    }

    /** The value of a text. */
    public static PostalAddress of(String value) {
        return new PostalAddress(value);
    }

    @Override
    public String toString() {
        return MaskedValue.show(this);
    }
}
