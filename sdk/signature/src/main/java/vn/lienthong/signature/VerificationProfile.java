package vn.lienthong.signature;

/** The rules that decide which algorithms are accepted (LT-SIG-030). */
public enum VerificationProfile {
    /**
     * The current law: SHA-2 or SHA-3, with RSASSA-PSS of at least 2,048 bits or ECDSA of at least 256 bits. PKCS#1
     * v1.5 is accepted only if the signature was made before the law, with a warning (LT-SIG-030).
     */
    STRICT,
    /**
     * Also accepts PKCS#1 v1.5 with keys of at least 1,024 bits, and SHA-1 in signatures from before 2021. Each gets a
     * warning (LT-SIG-031).
     */
    ARCHIVE
}
