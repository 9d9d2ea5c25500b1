package vn.lienthong.signature.sign;

/** What a finished signature proves (ETSI baseline levels). */
public enum SignatureLevel {
    /** Who signed; the time is the signer's claim. */
    B,
    /** Also by when, by a timestamp. */
    T
}
