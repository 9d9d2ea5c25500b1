package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/** A text that an official or a citizen wrote and that may name people. */
public record FreeText(String value) implements MaskedValue {
    public FreeText {
        Preconditions.requireNonBlank(value, "FreeText");
    }

    /** Returns the value of a text. */
    public static FreeText of(String value) {
        return new FreeText(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
