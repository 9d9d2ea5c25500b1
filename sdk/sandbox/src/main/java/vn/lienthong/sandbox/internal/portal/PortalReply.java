package vn.lienthong.sandbox.internal.portal;

import org.jspecify.annotations.Nullable;

/**
 * A reply of the portal before its code is formatted.
 *
 * @param code code; 0 is success
 * @param message text for people; reads have none
 * @param result JSON text of the result of a read
 * @param session new session of a login
 */
record PortalReply(
        int code,
        @Nullable String message,
        @Nullable String result,
        @Nullable String session) {
    private static final int REFUSED = -1;
    private static final int EXISTS = 3;
    private static final PortalReply NO_SESSION = refusal("Phiên làm việc không hợp lệ hoặc đã hết hạn");

    static PortalReply rows(String json) {
        return new PortalReply(0, null, json, null);
    }

    static PortalReply success(String message) {
        return new PortalReply(0, message, null, null);
    }

    static PortalReply session(String session) {
        return new PortalReply(0, "Đăng nhập thành công", null, session);
    }

    static PortalReply refusal(String message) {
        return new PortalReply(REFUSED, message, null, null);
    }

    static PortalReply exists(String message) {
        return new PortalReply(EXISTS, message, null, null);
    }

    /** Returns the reply from which a client detects that it must log in again (LT-TRN-005). */
    static PortalReply noSession() {
        return NO_SESSION;
    }

    boolean isExists() {
        return code == EXISTS;
    }

    @Override
    public String toString() {
        return "PortalReply[" + code + "]";
    }
}
