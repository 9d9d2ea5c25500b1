package vn.lienthong.sandbox;

/** A trust service that the sandbox plays, by what it answers. */
public enum TrustService {
    /** Timestamps by RFC 3161. */
    TIMESTAMP("/tsa"),
    /** A second timestamp service, to fall back to. */
    OTHER_TIMESTAMP("/tsa-2"),
    /** The state of a certificate by RFC 6960. */
    OCSP("/ocsp"),
    /** The list of what the authority that issues to agencies and persons has revoked. */
    CRL("/ca.crl"),
    /** The list of what the root has revoked. */
    ROOT_CRL("/root.crl"),
    /** The certificate of the authority that issues to agencies and persons. */
    CERTIFICATE("/ca.cer");

    private final String path;

    TrustService(String path) {
        this.path = path;
    }

    /** Returns where it is below the address of the trust services. */
    public String path() {
        return path;
    }
}
