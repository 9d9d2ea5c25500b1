package vn.lienthong.code;

/** An e-mail address as it was given. */
public record Email(String value) implements Masked {
    public Email {
        Texts.nonBlank(value, "Email");
    }

    /** The value of a text. */
    public static Email of(String value) {
        return new Email(value);
    }

    @Override
    public String toString() {
        return Masked.show(this);
    }
}
