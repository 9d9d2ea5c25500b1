package vn.lienthong.sandbox;

/** What stands between an agency and the played portal. */
public enum GatewayForm {
    /** Nothing: the portal as it is. */
    NATIONAL,
    /** A province's gateway that puts the portal's answer as JSON text into the message of its own (LT-SVC-015). */
    WRAPPED,
    /** A province's gateway that takes dossiers and progress rows as a bare list, the rest in the query (LT-SVC-017). */
    BARE_ROWS
}
