package vn.lienthong.error;

/** How much a finding weighs: only law and the observed wire can fail, everything else warns. */
public enum Severity {
    /** Breaks law or what the portal was seen to refuse: do not send. */
    FAIL,
    /** Breaks a guide or field practice, or could not be proven: send, and look at it. */
    WARN,
    /** Kept as it came and understood, although its form was unusual. */
    INFO
}
