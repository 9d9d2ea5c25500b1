package vn.lienthong.signature;

/** What a clerk may make of a signature, or of a document by all its signatures. */
public enum SignatureVerdict {
    /** Intact, by a signer whose certificate led to a trust anchor and was good at the time that counts. */
    VALID("valid"),
    /** The content, or the signature over it, is not what was signed. */
    NOT_INTACT("not-intact"),
    /** Intact, but its signer, its algorithms or its form cannot be relied on. */
    NOT_TRUSTED("not-trusted"),
    /** Intact, and what would settle it is missing for now, such as the state of a certificate. */
    UNKNOWN("unknown"),
    /** The document bears no signature. Said of a document only. */
    UNSIGNED("unsigned");

    private final String text;

    SignatureVerdict(String text) {
        this.text = text;
    }

    /** Returns the word in reports. */
    public String text() {
        return text;
    }
}
