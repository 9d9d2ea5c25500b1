package vn.lienthong.sandbox;

/** The content of a row of the dossier lookup; the official row is not public (LT-SYNC-006). */
public enum LookupRows {
    /** Code and status of the dossier only. */
    BARE,
    /** The dossier as stored, including its procedure code. */
    FULL
}
