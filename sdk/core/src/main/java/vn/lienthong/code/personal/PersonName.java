package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/**
 * The name of a person or of an owner, exactly as received: never trimmed, and never changed in case or
 * composition.
 */
public record PersonName(String value) implements MaskedValue {
    public PersonName {
        Preconditions.requireNonBlank(value, "PersonName");
    }

    /** Returns the value with this text. */
    public static PersonName of(String value) {
        return new PersonName(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
