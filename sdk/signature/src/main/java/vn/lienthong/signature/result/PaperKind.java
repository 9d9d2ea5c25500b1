package vn.lienthong.signature.result;

/** What a signed file is in the life of a dossier: each kind needs other signatures. */
public enum PaperKind {
    /** The result of a procedure, as an agency issues it (LT-RES-001, LT-RES-002). */
    RESULT,
    /** A copy that an official scanned from a paper (LT-RES-004). */
    SCANNED_COPY,
    /** A form that a citizen filled in on the portal (LT-RES-006). */
    INTERACTIVE_FORM,
    /** A file that a citizen brought along (LT-RES-007). */
    UPLOAD
}
