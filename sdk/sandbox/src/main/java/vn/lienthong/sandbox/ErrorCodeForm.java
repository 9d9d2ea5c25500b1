package vn.lienthong.sandbox;

/** How {@code error_code} is written; all forms have been seen in the field (LT-MSG-011). */
public enum ErrorCodeForm {
    /** A number for login and the catalogues, text for look-ups and writes, as in the public evidence. */
    AS_SEEN,
    /** A number everywhere. */
    NUMBER,
    /** Text everywhere: "0". */
    TEXT,
    /** Text everywhere, with success as "00". */
    PADDED
}
