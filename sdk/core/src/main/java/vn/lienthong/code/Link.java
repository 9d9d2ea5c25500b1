package vn.lienthong.code;

/** The address of a file or page, which may carry an access token. */
public record Link(String value) implements Masked {
    public Link {
        Texts.nonBlank(value, "Link");
    }

    /** The value of a text. */
    public static Link of(String value) {
        return new Link(value);
    }

    @Override
    public String toString() {
        return Masked.show(this);
    }
}
