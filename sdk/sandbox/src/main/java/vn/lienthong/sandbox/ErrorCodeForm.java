package vn.lienthong.sandbox;

/** The forms of {@code error_code}; all were observed (LT-MSG-011). */
public enum ErrorCodeForm {
    /** A number for login and catalogues, a text for lookups and writes, as in the public evidence. */
    AS_SEEN,
    /** A number everywhere. */
    NUMBER,
    /** Text everywhere: "0". */
    TEXT,
    /** Text everywhere, with success as "00". */
    PADDED
}
