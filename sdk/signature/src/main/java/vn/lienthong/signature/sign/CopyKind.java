package vn.lienthong.signature.sign;

/** The kind of copy that an agency certifies. */
public enum CopyKind {
    COPY("SAO Y"),
    FURTHER_COPY("SAO LỤC"),
    EXTRACT("TRÍCH SAO");

    private final String text;

    CopyKind(String text) {
        this.text = text;
    }

    /** Returns the text on the copy. */
    public String text() {
        return text;
    }
}
