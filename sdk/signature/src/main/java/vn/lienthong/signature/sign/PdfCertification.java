package vn.lienthong.signature.sign;

/** What the first signature of a PDF lets others change afterwards (DocMDP). */
public enum PdfCertification {
    /** An ordinary signature: it forbids nothing. */
    NONE(0),
    /** Nothing may change, and nobody else may sign. */
    NO_CHANGES(1),
    /** Forms may be filled and others may sign. */
    FORMS(2),
    /** Also notes may be made. */
    FORMS_AND_NOTES(3);

    private final int level;

    PdfCertification(int level) {
        this.level = level;
    }

    /** Returns the number in the PDF; 0 for none. */
    public int level() {
        return level;
    }
}
