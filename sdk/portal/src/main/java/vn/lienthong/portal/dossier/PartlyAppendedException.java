package vn.lienthong.portal.dossier;

import vn.lienthong.error.LienThongException;

/**
 * Some batches of processing steps were appended before one failed; the cause describes that failure. Never
 * retryable, because the same call would append the first steps again. The caller may send the remaining steps if
 * the cause allows a retry.
 */
public final class PartlyAppendedException extends LienThongException {
    private final int appendedSteps;

    PartlyAppendedException(int appended, LienThongException cause) {
        super("progress.partly", false, cause.correlationId(), cause, Integer.toString(appended));
        this.appendedSteps = appended;
    }

    /** Returns the number of steps, counted from the first, that the portal has certainly stored. */
    public int appendedSteps() {
        return appendedSteps;
    }
}
