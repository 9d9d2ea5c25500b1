package vn.lienthong.signature;

/** The classification of a response from a trust service. */
public enum TrustResponseForm {
    USABLE,
    /** The service answered with an error status or a refusal. */
    REFUSED,
    /** The response is not of the expected kind, or belongs to another request. */
    UNUSABLE
}
