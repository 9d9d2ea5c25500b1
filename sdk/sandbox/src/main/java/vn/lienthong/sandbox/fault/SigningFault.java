package vn.lienthong.sandbox.fault;

/** What goes wrong with the signatures that people are asked for from now on. */
public enum SigningFault {
    /** The person does not touch the device; where a call waits for that, it is not answered for a minute. */
    LATE,
    /** The person declines. */
    REFUSED,
    /** The person's time is over. */
    EXPIRED,
    /** The value is broken. */
    WRONG_SIGNATURE,
    /** The value is made by the key of another certificate. */
    OTHER_CERTIFICATE,
    /** The value belongs to another document. */
    OTHER_DOCUMENT,
    /** An answer about a signature is no JSON. */
    GARBAGE
}
