package vn.lienthong.check;

import vn.lienthong.error.Severity;

/** Where a rule comes from, which decides how much breaking it weighs. */
public enum RuleSource {
    /** A law, decree or circular. */
    LAW(Severity.FAIL),
    /** What the portal's wire was seen to demand. */
    WIRE(Severity.FAIL),
    /** An official guide. */
    GUIDE(Severity.WARN),
    /** What the field does. */
    PRACTICE(Severity.WARN);

    private final Severity severity;

    RuleSource(Severity severity) {
        this.severity = severity;
    }

    /** The severity of breaking a rule of this source. */
    public Severity severity() {
        return severity;
    }
}
