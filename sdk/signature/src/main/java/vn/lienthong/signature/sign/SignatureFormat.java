package vn.lienthong.signature.sign;

/** The format of a signature. */
public enum SignatureFormat {
    PADES,
    CADES,
    XADES
}
