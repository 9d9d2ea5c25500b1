package vn.lienthong.signature.sign;

/** The level of a completed signature (ETSI baseline levels). */
public enum SignatureLevel {
    /** Proves the signer; the time is only claimed by the signer. */
    B,
    /** Also proves the time by a timestamp. */
    T
}
