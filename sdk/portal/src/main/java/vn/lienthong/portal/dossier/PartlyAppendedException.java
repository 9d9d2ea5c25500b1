package vn.lienthong.portal.dossier;

import vn.lienthong.error.LienThongException;

/**
 * Some batches of progress rows were appended before one failed; the cause tells how that one failed. Never retryable: the
 * same call again would append the first rows twice. What may be sent again is the rest, if the cause allows it.
 */
public final class PartlyAppendedException extends LienThongException {
    private final int appendedSteps;

    PartlyAppendedException(int appended, LienThongException cause) {
        super("progress.partly", false, cause.correlationId(), cause, Integer.toString(appended));
        this.appendedSteps = appended;
    }

    /** Returns how many rows, counted from the first, are certainly at the portal. */
    public int appendedSteps() {
        return appendedSteps;
    }
}
