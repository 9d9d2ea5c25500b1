package vn.lienthong.http;

import vn.lienthong.error.Finding;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.Severity;

/** A refused URL from a message. Contains neither host nor path (LT-PRIV-001). */
public final class UrlRefusedException extends LienThongException {
    private final UrlRefusalReason reason;

    public UrlRefusedException(UrlRefusalReason reason) {
        super(reason.key(), false, null, null, reason.requirement());
        this.reason = reason;
    }

    /** Returns the reason of the refusal. */
    public UrlRefusalReason reason() {
        return reason;
    }

    /** Returns the refusal as a finding at a location of a message. */
    public Finding toFinding(String path) {
        return Finding.of(path, reason.requirement(), Severity.FAIL, reason.key(), reason.requirement());
    }
}
