package vn.lienthong.sync.internal;

import vn.lienthong.error.LienThongException;

/**
 * Thrown if the portal reports that a dossier exists but does not return it, or refuses its lookup. The lookup is
 * retried later.
 */
final class DossierNotVisibleException extends LienThongException {
    private static final long serialVersionUID = 1;

    DossierNotVisibleException(LienThongException cause) {
        super("outbox.not-shown-yet", true, cause.correlationId(), cause);
    }
}
