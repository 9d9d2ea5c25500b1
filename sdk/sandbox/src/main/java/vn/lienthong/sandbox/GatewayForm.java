package vn.lienthong.sandbox;

/** The gateway between an agency and the simulated portal. */
public enum GatewayForm {
    /** No gateway: the portal itself. */
    NATIONAL,
    /** A gateway of a province whose own message contains the portal's answer as JSON text (LT-SVC-015). */
    WRAPPED,
    /**
     * A gateway of a province that accepts dossiers and processing steps as bare lists, with the other arguments in
     * the query (LT-SVC-017).
     */
    BARE_ROWS
}
