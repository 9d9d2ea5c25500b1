package vn.lienthong.portal.linked;

import vn.lienthong.error.LienThongException;

/**
 * A linked dossier was stored, but its acknowledgement failed or is unproven; the cause tells how. Nothing is lost: while it
 * waits it can be taken again, and its store sees the same code again (LT-NB-005).
 */
public final class NotAcknowledgedException extends LienThongException {
    NotAcknowledgedException(LienThongException cause) {
        super("acknowledgement.failed", true, cause.correlationId(), cause);
    }
}
