package vn.lienthong.error;

/** The severity of a finding: only law and observed wire behaviour can fail, everything else warns. */
public enum Severity {
    /** Violates law or observed behaviour of the portal: do not send. */
    FAIL,
    /** Violates a guide or field practice, or is unproven: send and review. */
    WARN,
    /** Retained and understood, although its form is unusual. */
    INFO
}
