package vn.lienthong.sandbox.fault;

/** The faults of the next simulated sign-in. */
public enum SignInFault {
    /** The person declines: the browser returns with {@code error=access_denied}. */
    DENIED,
    /** The browser returns with another state. */
    WRONG_STATE,
    /** The browser returns with neither code nor error. */
    NO_CODE,
    /** The identity token contains another nonce. */
    WRONG_NONCE,
    /** The identity token expired an hour ago. */
    EXPIRED,
    /** The identity token is signed by another key. */
    BAD_SIGNATURE,
    /** The identity token declares that it is not signed. */
    UNSIGNED,
    /** The identity token was issued for another site. */
    WRONG_AUDIENCE,
    /** The identity token was issued by another issuer. */
    WRONG_ISSUER,
    /** The user information belongs to another account. */
    OTHER_SUBJECT
}
