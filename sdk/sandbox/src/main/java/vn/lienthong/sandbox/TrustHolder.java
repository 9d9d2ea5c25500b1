package vn.lienthong.sandbox;

/** Whom the sandbox's authority has given a certificate; all of them are invented. */
public enum TrustHolder {
    /** An official; the key is RSA of 2048 bits. */
    PERSON,
    /** An agency; the key is on P-256. */
    AGENCY,
    /** The same official with an older certificate, which has ended; the key is that of {@link #PERSON}. */
    EXPIRED_PERSON
}
