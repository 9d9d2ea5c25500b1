package vn.lienthong.signature;

/** By whose rules algorithms are judged (LT-SIG-030). */
public enum VerificationProfile {
    /** Today's law: SHA-2 or SHA-3; RSASSA-PSS of 2,048 bits or ECDSA of 256; PKCS#1 v1.5 only of a time before the law, and marked. */
    STRICT,
    /** Also SHA-1 and PKCS#1 v1.5 of the years in which they were lawful, each marked with a warning. */
    ARCHIVE
}
