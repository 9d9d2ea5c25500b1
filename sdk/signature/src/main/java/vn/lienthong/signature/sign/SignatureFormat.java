package vn.lienthong.signature.sign;

/** Into what a signature is put. */
public enum SignatureFormat {
    PADES,
    CADES,
    XADES
}
