package vn.lienthong.sandbox;

/** What the portal does with a progress row that it has seen before; the official behaviour is not public. */
public enum ProgressRows {
    /** Every row is kept, the same one twice as well. */
    APPEND,
    /** A row equal to one already kept for the dossier is answered as a success and not kept again. */
    DEDUPLICATE
}
