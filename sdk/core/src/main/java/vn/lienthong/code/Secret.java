package vn.lienthong.code;

/** A password, key or session. Equality is textual; it appears in no text form. */
public record Secret(String value) implements Masked {
    public Secret {
        Texts.nonBlank(value, "Secret");
    }

    /** The value of a text. */
    public static Secret of(String value) {
        return new Secret(value);
    }

    @Override
    public String toString() {
        return Masked.show(this);
    }
}
