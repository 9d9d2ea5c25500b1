package vn.lienthong.portal.inbound.inbox;

import vn.lienthong.error.LienThongException;

/** Thrown when an inbox is full; none of the rows was stored. */
public final class InboxFullException extends LienThongException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public InboxFullException() {
        super("inbound.full", true, null, null);
    }
}
