package vn.lienthong.sandbox.fault;

/** What goes wrong with a trust service; a fault that makes no sense for a service leaves it as it is. */
public enum TrustFault {
    /** Nothing comes for a minute. */
    LATE,
    /** The answer holds another nonce: timestamps and OCSP. */
    WRONG_NONCE,
    /** The answer speaks of something else: another digest, or another certificate. */
    WRONG_IMPRINT,
    /** Signed by a key that is not that of the certificate in the answer. */
    UNSIGNED,
    /** The timestamp's certificate has ended; the list or state was to be renewed an hour ago. */
    EXPIRED,
    /** A whole answer says that there is none: a rejection, try later, HTTP 503. */
    ERROR_STATUS,
    /** A success with bytes that are no DER. */
    GARBAGE,
    /** 64 MiB of zeros. */
    HUGE,
    /** A redirect to another host. */
    REDIRECT
}
