package vn.lienthong.portal.signin.internal;

/** User information as it came. */
public final class UserInfo {
    private final Members members;

    UserInfo(Members members) {
        this.members = members;
    }

    Members members() {
        return members;
    }
}
