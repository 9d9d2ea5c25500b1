package vn.lienthong.sandbox.fault;

/** The faults of signatures that are requested from persons. */
public enum SigningFault {
    /** The person does not react. A call that waits for the person is not answered for a minute. */
    LATE,
    /** The person declines. */
    REFUSED,
    /** The time for the person's confirmation has expired. */
    EXPIRED,
    /** The signature value is damaged. */
    WRONG_SIGNATURE,
    /** The signature value was made with the key of another certificate. */
    OTHER_CERTIFICATE,
    /** The signature value belongs to another document. */
    OTHER_DOCUMENT,
    /** An answer about a signature is not valid JSON. */
    GARBAGE
}
