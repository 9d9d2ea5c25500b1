package vn.lienthong.portal.internal;

import vn.lienthong.error.ServiceException.ErrorDetail;

/**
 * What the portal made of a write, as far as its answer tells (LT-SYNC-008).
 *
 * @param kind the reading of code and message together
 * @param said its words
 */
public record WriteOutcome(WriteOutcomeKind kind, ErrorDetail said) {
    /** The readings. */
    public enum WriteOutcomeKind {
        /** Code 0 and «thành công», not taken back. */
        DONE,
        /** «đã tồn tại» in the answer to a create, whatever the code. */
        EXISTS,
        /** A code that is not 0, or code 0 with a message that denies success. */
        REFUSED
    }
}
