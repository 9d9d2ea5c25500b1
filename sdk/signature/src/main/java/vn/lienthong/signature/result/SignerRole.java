package vn.lienthong.signature.result;

/** As what somebody signs a paper. */
public enum SignerRole {
    /** The competent person of a result, or the official who scanned a copy. */
    PERSON,
    /** The agency, by a certificate of its own. */
    AGENCY,
    /** Whoever it is. */
    ANYONE
}
