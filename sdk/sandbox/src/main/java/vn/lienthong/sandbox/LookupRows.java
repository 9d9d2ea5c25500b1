package vn.lienthong.sandbox;

/** How much a row of the dossier look-up carries; the official row is not public (LT-SYNC-006). */
public enum LookupRows {
    /** The dossier's code and status only. */
    BARE,
    /** The dossier as it was stored, its procedure code included. */
    FULL
}
