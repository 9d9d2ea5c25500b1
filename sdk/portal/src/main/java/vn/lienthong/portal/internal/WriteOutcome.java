package vn.lienthong.portal.internal;

import vn.lienthong.error.ServiceException.ErrorDetail;

/**
 * The outcome of a write, as the answer states it (LT-SYNC-008).
 *
 * @param kind outcome that follows from code and message
 * @param detail code and message
 */
public record WriteOutcome(WriteOutcomeKind kind, ErrorDetail detail) {
    /** The kinds of outcome. */
    public enum WriteOutcomeKind {
        /** Code 0 and «thành công», not negated. */
        DONE,
        /** «đã tồn tại» in the answer to a create, with any code. */
        EXISTS,
        /** A code other than 0, or code 0 with a message that states failure. */
        REFUSED
    }
}
