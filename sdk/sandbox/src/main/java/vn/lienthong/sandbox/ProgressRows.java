package vn.lienthong.sandbox;

/** The portal's treatment of a repeated processing step; the official behaviour is not public. */
public enum ProgressRows {
    /** Every row is stored, also a repeated one. */
    APPEND,
    /** A row that equals a stored row of the dossier is answered with success and not stored again. */
    DEDUPLICATE
}
