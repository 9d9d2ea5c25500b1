package vn.lienthong.dossier.digital;

/** Why a paper of a dossier is digitised, or why it is not (LT-DIG-001, LT-DIG-002). */
public enum ScanGround {
    /** It is the result of an earlier procedure. */
    EARLIER_RESULT(false),
    /** The law of its sector asks for it. */
    SECTOR_LAW(false),
    /** A minister's or a provincial chairman's decision asks for it, for management. */
    MANAGEMENT_DECISION(false),
    /** It is the result of this dossier. */
    RESULT(false),
    /** It was filed electronically. */
    FILED_ELECTRONICALLY(true),
    /** It is only to be shown. */
    SHOWN_ONLY(true),
    /** It is an opinion or a verification between agencies. */
    VERIFICATION_OPINION(true),
    /** It was issued electronically, so that there is nothing to scan; our own reading. */
    ISSUED_ELECTRONICALLY(true),
    /** It is a state secret. */
    SECRET(true);

    private final boolean against;

    ScanGround(boolean against) {
        this.against = against;
    }

    /** Returns whether it speaks against digitising; then it outweighs every ground for it. */
    public boolean excludesScanning() {
        return against;
    }
}
