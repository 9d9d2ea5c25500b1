package vn.lienthong.sync.internal;

import vn.lienthong.error.LienThongException;

/** The portal says that a dossier exists and does not show it: worth another look later. */
final class NotShownYetException extends LienThongException {
    private static final long serialVersionUID = 1;

    NotShownYetException(LienThongException cause) {
        super("outbox.not-shown-yet", true, cause.correlationId(), cause);
    }
}
