package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/** The name of a file, which often contains a person's name. */
public record FileName(String value) implements MaskedValue {
    public FileName {
        Preconditions.requireNonBlank(value, "FileName");
    }

    /** Returns the value with this text. */
    public static FileName of(String value) {
        return new FileName(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
