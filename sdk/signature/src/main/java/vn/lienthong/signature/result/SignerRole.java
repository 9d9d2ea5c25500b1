package vn.lienthong.signature.result;

/** The role in which a paper is signed. */
public enum SignerRole {
    /** The competent person of a result, or the official who scanned a copy. */
    PERSON,
    /** The agency, with its own certificate. */
    AGENCY,
    /** Any signer. */
    ANYONE
}
