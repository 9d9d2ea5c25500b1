package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/** An e-mail address as received. */
public record EmailAddress(String value) implements MaskedValue {
    public EmailAddress {
        Preconditions.requireNonBlank(value, "EmailAddress");
    }

    /** Returns the value with this text. */
    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
