package vn.lienthong.sandbox;

/** The invented holders of certificates of the sandbox's authority. */
public enum TrustHolder {
    /** An official, with an RSA key of 2048 bits. */
    PERSON,
    /** An agency, with a key on P-256. */
    AGENCY,
    /** The same official with an older, expired certificate for the key of {@link #PERSON}. */
    EXPIRED_PERSON
}
