package vn.lienthong.portal.inbound.inbox;

import vn.lienthong.error.LienThongException;

/** An inbox has no room, and nothing of the rows was stored. */
public final class InboxFullException extends LienThongException {
    private static final long serialVersionUID = 1L;

    /** No room. */
    public InboxFullException() {
        super("inbound.full", true, null, null);
    }
}
