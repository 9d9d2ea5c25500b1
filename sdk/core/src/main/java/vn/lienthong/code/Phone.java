package vn.lienthong.code;

/** A telephone or fax number as it was given. */
public record Phone(String value) implements Masked {
    public Phone {
        Texts.nonBlank(value, "Phone");
    }

    /** The value of a text. */
    public static Phone of(String value) {
        return new Phone(value);
    }

    @Override
    public String toString() {
        return Masked.show(this);
    }
}
