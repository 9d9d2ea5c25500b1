package vn.lienthong.check;

import vn.lienthong.error.Severity;

/** Origin of a rule, which decides the severity of a violation. */
public enum RuleSource {
    /** A law, decree or circular. */
    LAW(Severity.FAIL),
    /** Observed behaviour of the portal. */
    WIRE(Severity.FAIL),
    /** An official guide. */
    GUIDE(Severity.WARN),
    /** Practice of the field. */
    PRACTICE(Severity.WARN);

    private final Severity severity;

    RuleSource(Severity severity) {
        this.severity = severity;
    }

    /** Returns the severity of a violation of a rule with this origin. */
    public Severity severity() {
        return severity;
    }
}
