package vn.lienthong.sandbox.fault;

/** What goes wrong with the next sign-in that the sandbox plays. */
public enum SignInFault {
    /** The person says no: the browser comes back with {@code error=access_denied}. */
    DENIED,
    /** The browser comes back with another state. */
    WRONG_STATE,
    /** The browser comes back with neither a code nor an error. */
    NO_CODE,
    /** The identity token holds another nonce. */
    WRONG_NONCE,
    /** The identity token ended an hour ago. */
    EXPIRED,
    /** The identity token is signed by another key. */
    BAD_SIGNATURE,
    /** The identity token says that it is not signed, and is not. */
    UNSIGNED,
    /** The identity token was issued for another site. */
    WRONG_AUDIENCE,
    /** The identity token was issued by another. */
    WRONG_ISSUER,
    /** The user information speaks of another account. */
    OTHER_SUBJECT
}
