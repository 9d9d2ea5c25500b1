package vn.lienthong.code;

/** The name of a file, which often holds a person's name. */
public record FileName(String value) implements Masked {
    public FileName {
        Texts.nonBlank(value, "FileName");
    }

    /** The value of a text. */
    public static FileName of(String value) {
        return new FileName(value);
    }

    @Override
    public String toString() {
        return Masked.show(this);
    }
}
