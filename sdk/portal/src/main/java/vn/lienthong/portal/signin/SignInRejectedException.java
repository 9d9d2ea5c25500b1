package vn.lienthong.portal.signin;

import vn.lienthong.error.LienThongException;

/**
 * Thrown when a callback or a token does not prove an identity. The person may start again. The exception quotes
 * nothing from either.
 */
public final class SignInRejectedException extends LienThongException {
    private final SignInRejectionReason reason;

    public SignInRejectedException(SignInRejectionReason reason) {
        super(reason.key, false, null, null);
        this.reason = reason;
    }

    /** Returns the reason. */
    public SignInRejectionReason reason() {
        return reason;
    }

    /** The reasons for rejecting a sign-in. */
    public enum SignInRejectionReason {
        /** The callback cannot be parsed, or contains a parameter twice. */
        MALFORMED("sign-in.malformed"),
        /** The state does not match the one that this browser started with. */
        STATE("sign-in.state"),
        /** The sign-in was started too long ago. */
        TOO_LATE("sign-in.too-late"),
        /** The sign-in was already completed. */
        REPLAYED("sign-in.replayed"),
        /** The callback contains neither a code nor an error. */
        NO_CODE("sign-in.no-code"),
        /** The identity token cannot be parsed, contains a key twice, or requires an unsupported extension. */
        TOKEN("sign-in.token"),
        /** The identity token is not signed with RS256, or not signed at all. */
        ALGORITHM("sign-in.algorithm"),
        /** The signature of the identity token matches none of the keys. */
        SIGNATURE("sign-in.signature"),
        /** The identity token has another issuer. */
        ISSUER("sign-in.issuer"),
        /** The identity token has another audience. */
        AUDIENCE("sign-in.audience"),
        /** The identity token has expired, starts in the future, or has no issue time. */
        EXPIRED("sign-in.expired"),
        /** The identity token belongs to another sign-in. */
        NONCE("sign-in.nonce"),
        /** The token and the user information have different subjects. */
        SUBJECT("sign-in.subject"),
        /** The account has an unknown kind, or lacks a value that its kind requires. */
        ACCOUNT("sign-in.account");

        private final String key;

        SignInRejectionReason(String key) {
            this.key = key;
        }
    }
}
