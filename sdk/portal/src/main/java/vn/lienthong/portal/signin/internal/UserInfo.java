package vn.lienthong.portal.signin.internal;

/** User information as received. */
public final class UserInfo {
    private final SignInJsonReader members;

    UserInfo(SignInJsonReader members) {
        this.members = members;
    }

    SignInJsonReader members() {
        return members;
    }
}
