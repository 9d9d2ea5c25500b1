package vn.lienthong.signature;

/** The verdict on a signature, or on a document with all its signatures. */
public enum SignatureVerdict {
    /**
     * Intact, and the signer's chain leads to a trust anchor and was good at the reference time. The reference time is
     * the proven time, or the time of verification if no time is proven.
     */
    VALID("valid"),
    /** The content, or the signature over it, was changed after signing. */
    NOT_INTACT("not-intact"),
    /** Intact, but the signer, the algorithms or the form are not trusted. */
    NOT_TRUSTED("not-trusted"),
    /** Intact, but information is missing that may be available later, such as the status of a certificate. */
    UNKNOWN("unknown"),
    /** The document has no signature. Used for documents, never for a single signature. */
    UNSIGNED("unsigned");

    private final String text;

    SignatureVerdict(String text) {
        this.text = text;
    }

    /** Returns the text in reports. */
    public String text() {
        return text;
    }
}
