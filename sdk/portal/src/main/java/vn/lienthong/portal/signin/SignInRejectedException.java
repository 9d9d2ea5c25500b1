package vn.lienthong.portal.signin;

import java.util.Locale;
import vn.lienthong.error.LienThongException;

/** A browser that came back, or a token, that proves nobody. The person may begin anew. Quotes nothing of either. */
public final class SignInRejectedException extends LienThongException {
    private final Reason reason;

    public SignInRejectedException(Reason reason) {
        super("sign-in." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), false, null, null);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The reasons. */
    public enum Reason {
        /** What came back cannot be read, or holds a part twice. */
        MALFORMED,
        /** The state is not the one that this browser began with. */
        STATE,
        /** It began too long ago. */
        TOO_LATE,
        /** It was finished before. */
        REPLAYED,
        /** There is neither a code nor an error. */
        NO_CODE,
        /** The identity token cannot be read, or holds a part twice. */
        TOKEN,
        /** The identity token is signed in another way than RS256, or not at all. */
        ALGORITHM,
        /** The identity token is signed by none of the keys. */
        SIGNATURE,
        /** The identity token was issued by another. */
        ISSUER,
        /** The identity token was issued for another. */
        AUDIENCE,
        /** The identity token has expired, or begins in the future. */
        EXPIRED,
        /** The identity token belongs to another sign-in. */
        NONCE,
        /** Token and user information speak of different persons. */
        SUBJECT,
        /** The account is of no known kind, or lacks what its kind must have. */
        ACCOUNT
    }
}
