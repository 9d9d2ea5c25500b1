package vn.lienthong.http;

import vn.lienthong.error.Finding;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.Severity;

/** An address out of a message that is not fetched. Quotes nothing of it, neither host nor path (LT-PRIV-001). */
public final class UrlRefusedException extends LienThongException {
    private final UrlRefusalReason reason;

    public UrlRefusedException(UrlRefusalReason reason) {
        super(reason.key(), false, null, null, reason.requirement());
        this.reason = reason;
    }

    /** Why it is not fetched. */
    public UrlRefusalReason reason() {
        return reason;
    }

    /** The refusal as a finding at a place of a message. */
    public Finding finding(String path) {
        return Finding.of(path, reason.requirement(), Severity.FAIL, reason.key(), reason.requirement());
    }
}
