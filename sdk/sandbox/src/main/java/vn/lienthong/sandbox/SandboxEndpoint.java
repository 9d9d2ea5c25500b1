package vn.lienthong.sandbox;

/** Which of the portal's addresses a request came to (LT-TRN-001). */
public enum SandboxEndpoint {
    /** Where a session is opened. */
    LOGIN,
    /** Procedures, look-ups and every write. */
    INTEGRATION,
    /** Catalogues and account numbers. */
    SHARE,
    /** One of the services beside the portal (LT-NB-001). */
    NEIGHBOUR,
    /** An address the portal does not have. */
    NONE
}
