package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/** The account id of a person or an organisation at the national portal. */
public record TechId(String value) implements MaskedValue {
    public TechId {
        Preconditions.requireNonBlank(value, "TechId");
    }

    /** Returns the value with this text. */
    public static TechId of(String value) {
        return new TechId(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
