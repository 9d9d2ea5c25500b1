package vn.lienthong.code;

/** How well a row of a list is attested (LT-LIST-002). */
public enum EvidenceConfidence {
    /** Two independent sources, or an official text. */
    H,
    /** One source. */
    M,
    /** Inferred or from memory: to be confirmed before anything is decided by it. */
    L
}
