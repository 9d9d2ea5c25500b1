package vn.lienthong.dossier.digital;

/** Grounds for or against digitising a paper (LT-DIG-001, LT-DIG-002). */
public enum ScanGround {
    /** It is the result of an earlier procedure. */
    EARLIER_RESULT(false),
    /** The law of its sector requires it. */
    SECTOR_LAW(false),
    /** A decision of a minister or a provincial chairman requires it for management. */
    MANAGEMENT_DECISION(false),
    /** It is the result of this dossier. */
    RESULT(false),
    /** It was filed electronically. */
    FILED_ELECTRONICALLY(true),
    /** It was only presented. */
    SHOWN_ONLY(true),
    /** It is an opinion or a verification exchanged between agencies. */
    VERIFICATION_OPINION(true),
    /** It was issued electronically, so there is nothing to scan; an interpretation of this specification. */
    ISSUED_ELECTRONICALLY(true),
    /** It is a state secret. */
    SECRET(true);

    private final boolean against;

    ScanGround(boolean against) {
        this.against = against;
    }

    /** Returns whether the ground is against digitising, in which case it outweighs every ground in favour. */
    public boolean excludesScanning() {
        return against;
    }
}
