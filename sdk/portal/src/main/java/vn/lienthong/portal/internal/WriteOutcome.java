package vn.lienthong.portal.internal;

import vn.lienthong.error.ServiceException.ErrorDetail;

/**
 * The outcome of a write, as far as the answer states it (LT-SYNC-008).
 *
 * @param kind outcome by code and message together
 * @param detail code and message
 */
public record WriteOutcome(WriteOutcomeKind kind, ErrorDetail detail) {
    /** Kinds of outcome. */
    public enum WriteOutcomeKind {
        /** Code 0 and «thành công», not negated. */
        DONE,
        /** «đã tồn tại» in the answer to a create, whatever the code. */
        EXISTS,
        /** A code other than 0, or code 0 with a message that denies success. */
        REFUSED
    }
}
