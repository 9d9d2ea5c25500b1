package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/** A postal address as received. */
public record PostalAddress(String value) implements MaskedValue {
    public PostalAddress {
        Preconditions.requireNonBlank(value, "PostalAddress");
    }

    /** Returns the value with this text. */
    public static PostalAddress of(String value) {
        return new PostalAddress(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
