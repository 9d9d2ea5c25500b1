package vn.lienthong.sandbox.fault;

/** The faults of a trust service; a fault that does not fit a service has no effect. */
public enum TrustFault {
    /** No answer for a minute. */
    LATE,
    /** Another nonce in the answer, for timestamps and OCSP. */
    WRONG_NONCE,
    /** An answer about another digest or certificate. */
    WRONG_IMPRINT,
    /** A signature by another key than that of the certificate in the answer. */
    UNSIGNED,
    /** An expired timestamp certificate; a revocation list or status that should have been renewed an hour ago. */
    EXPIRED,
    /** A complete answer that refuses: a rejection, try later, or HTTP 503. */
    ERROR_STATUS,
    /** A success with bytes that are not valid DER. */
    GARBAGE,
    /** 64 MiB of zeros. */
    HUGE,
    /** A redirect to another host. */
    REDIRECT
}
