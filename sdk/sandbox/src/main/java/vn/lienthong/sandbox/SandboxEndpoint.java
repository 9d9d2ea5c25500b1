package vn.lienthong.sandbox;

/** The endpoint of the portal that received a request (LT-TRN-001). */
public enum SandboxEndpoint {
    /** The login. */
    LOGIN,
    /** Procedures, lookups and all writes. */
    INTEGRATION,
    /** Catalogues and account numbers. */
    SHARE,
    /** One of the services beside the portal (LT-NB-001). */
    NEIGHBOUR,
    /** A path that the portal does not have. */
    NONE
}
