package vn.lienthong.signature;

/** Whether a chain led from the signer to an anchor of the caller at the time that counts. */
public enum TrustStatus {
    YES,
    NO,
    UNKNOWN
}
