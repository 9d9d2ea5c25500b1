package vn.lienthong.signature;

/** Whether the signer's chain leads to a trust anchor of the caller and was valid at the reference time. */
public enum TrustStatus {
    YES,
    NO,
    UNKNOWN
}
