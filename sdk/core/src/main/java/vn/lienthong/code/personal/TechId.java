package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/** The account id that the national portal keeps for a person or an organisation. */
public record TechId(String value) implements MaskedValue {
    public TechId {
        Preconditions.requireNonBlank(value, "TechId");
    }

    /** Returns the value of a text. */
    public static TechId of(String value) {
        return new TechId(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
