package vn.lienthong.portal.linked;

import vn.lienthong.error.LienThongException;

/**
 * The exception for a stored linked dossier whose acknowledgement failed or is unproven; the cause describes the
 * failure. Nothing is lost: while the dossier waits it can be received again, and the store is called with the
 * same code (LT-NB-005).
 */
public final class NotAcknowledgedException extends LienThongException {
    NotAcknowledgedException(LienThongException cause) {
        super("acknowledgement.failed", true, cause.correlationId(), cause);
    }
}
