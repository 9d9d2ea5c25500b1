package vn.lienthong.signature;

/** What it is. */
public enum TrustResponseForm {
    USABLE,
    /** The service answered that it does not answer. */
    REFUSED,
    /** No answer of its kind, or to another request. */
    UNUSABLE
}
