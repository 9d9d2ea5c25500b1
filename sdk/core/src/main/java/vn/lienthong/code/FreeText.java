package vn.lienthong.code;

/** A text that an official or a citizen wrote and that may name people. */
public record FreeText(String value) implements Masked {
    public FreeText {
        Texts.nonBlank(value, "FreeText");
    }

    /** The value of a text. */
    public static FreeText of(String value) {
        return new FreeText(value);
    }

    @Override
    public String toString() {
        return Masked.show(this);
    }
}
