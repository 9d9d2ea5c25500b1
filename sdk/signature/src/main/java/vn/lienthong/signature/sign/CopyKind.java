package vn.lienthong.signature.sign;

/** What kind of copy an agency certifies. */
public enum CopyKind {
    COPY("SAO Y"),
    FURTHER_COPY("SAO LỤC"),
    EXTRACT("TRÍCH SAO");

    private final String text;

    CopyKind(String text) {
        this.text = text;
    }

    /** Returns the words on the copy. */
    public String text() {
        return text;
    }
}
