package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/** A text written by an officer or a citizen, which may name persons. */
public record FreeText(String value) implements MaskedValue {
    public FreeText {
        Preconditions.requireNonBlank(value, "FreeText");
    }

    /** Returns the value with this text. */
    public static FreeText of(String value) {
        return new FreeText(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
