package vn.lienthong.code;

/** Confidence of the evidence for a row of a list (LT-LIST-002). */
public enum EvidenceConfidence {
    /** Two independent sources, or an official text. */
    H,
    /** One source. */
    M,
    /** Inferred or from memory; to be confirmed before a decision depends on it. */
    L
}
