package vn.lienthong.sync.internal;

import vn.lienthong.error.LienThongException;

/** The portal says that a dossier exists and does not show it: worth another look later. */
final class DossierNotVisibleException extends LienThongException {
    private static final long serialVersionUID = 1;

    DossierNotVisibleException(LienThongException cause) {
        super("outbox.not-shown-yet", true, cause.correlationId(), cause);
    }
}
