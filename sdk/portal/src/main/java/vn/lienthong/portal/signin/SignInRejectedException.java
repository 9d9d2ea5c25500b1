package vn.lienthong.portal.signin;

import vn.lienthong.error.LienThongException;

/** A browser that came back, or a token, that proves nobody. The person may begin anew. Quotes nothing of either. */
public final class SignInRejectedException extends LienThongException {
    private final SignInRejectionReason reason;

    public SignInRejectedException(SignInRejectionReason reason) {
        super(reason.key, false, null, null);
        this.reason = reason;
    }

    /** Returns why. */
    public SignInRejectionReason reason() {
        return reason;
    }

    /** The reasons. */
    public enum SignInRejectionReason {
        /** What came back cannot be read, or holds a part twice. */
        MALFORMED("sign-in.malformed"),
        /** The state is not the one that this browser began with. */
        STATE("sign-in.state"),
        /** It began too long ago. */
        TOO_LATE("sign-in.too-late"),
        /** It was finished before. */
        REPLAYED("sign-in.replayed"),
        /** There is neither a code nor an error. */
        NO_CODE("sign-in.no-code"),
        /** The identity token cannot be read, holds a part twice, or demands what is not understood. */
        TOKEN("sign-in.token"),
        /** The identity token is signed in another way than RS256, or not at all. */
        ALGORITHM("sign-in.algorithm"),
        /** The identity token is signed by none of the keys. */
        SIGNATURE("sign-in.signature"),
        /** The identity token was issued by another. */
        ISSUER("sign-in.issuer"),
        /** The identity token was issued for another. */
        AUDIENCE("sign-in.audience"),
        /** The identity token has expired, begins in the future, or does not tell when it was issued. */
        EXPIRED("sign-in.expired"),
        /** The identity token belongs to another sign-in. */
        NONCE("sign-in.nonce"),
        /** Token and user information speak of different persons. */
        SUBJECT("sign-in.subject"),
        /** The account is of no known kind, or lacks what its kind must have. */
        ACCOUNT("sign-in.account");

        private final String key;

        SignInRejectionReason(String key) {
            this.key = key;
        }
    }
}
