package vn.lienthong.code;

/** A postal address as it was given. */
public record Address(String value) implements Masked {
    public Address {
        Texts.nonBlank(value, "Address");
    }

    /** The value of a text. */
    public static Address of(String value) {
        return new Address(value);
    }

    @Override
    public String toString() {
        return Masked.show(this);
    }
}
