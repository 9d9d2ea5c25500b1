package vn.lienthong.sandbox;

/** The simulated trust services. */
public enum TrustService {
    /** Timestamps (RFC 3161). */
    TIMESTAMP("/tsa"),
    /** A second timestamp service, as a fallback. */
    OTHER_TIMESTAMP("/tsa-2"),
    /** Certificate status (RFC 6960). */
    OCSP("/ocsp"),
    /** The revocation list of the issuing authority. */
    CRL("/ca.crl"),
    /** The revocation list of the root. */
    ROOT_CRL("/root.crl"),
    /** The certificate of the issuing authority. */
    CERTIFICATE("/ca.cer");

    private final String path;

    TrustService(String path) {
        this.path = path;
    }

    /** Returns the path below the URL of the trust services. */
    public String path() {
        return path;
    }
}
