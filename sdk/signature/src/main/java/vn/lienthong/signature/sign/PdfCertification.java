package vn.lienthong.signature.sign;

/** The changes that the first signature of a PDF allows afterwards (DocMDP). */
public enum PdfCertification {
    /** An ordinary signature without restrictions. */
    NONE(0),
    /** No changes and no other signatures are allowed. */
    NO_CHANGES(1),
    /** Filling in forms and signing are allowed. */
    FORMS(2),
    /** Annotations are allowed too. */
    FORMS_AND_NOTES(3);

    private final int level;

    PdfCertification(int level) {
        this.level = level;
    }

    /** Returns the DocMDP level in the PDF; 0 for {@link #NONE}. */
    public int level() {
        return level;
    }
}
