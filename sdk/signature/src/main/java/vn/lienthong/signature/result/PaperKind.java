package vn.lienthong.signature.result;

/** The role of a signed file in a dossier; each kind requires other signatures. */
public enum PaperKind {
    /** The result of a procedure, issued by an agency (LT-RES-001, LT-RES-002). */
    RESULT,
    /** A copy that an official scanned from paper (LT-RES-004). */
    SCANNED_COPY,
    /** A form that a citizen filled in on the portal (LT-RES-006). */
    INTERACTIVE_FORM,
    /** A file that a citizen uploaded (LT-RES-007). */
    UPLOAD
}
