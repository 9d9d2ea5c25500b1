package vn.lienthong.sync;

/** The difference between a dossier at the portal and the agency's own record. */
public enum DossierDifference {
    /** No difference in the data that the portal returns. */
    NONE,
    /** The portal does not have the dossier. */
    MISSING,
    /** The portal has the dossier with another status. */
    STATUS,
    /** The status is equal, but other content that the portal returns differs. */
    CONTENT,
    /** The portal has the code under another procedure; such a dossier must not be overwritten. */
    OTHER_PROCEDURE,
    /** The agency has no dossier with this code. */
    NOT_FOUND_LOCALLY,
    /** The outbox still has undelivered messages of the dossier. */
    DELIVERY_PENDING,
    /** The difference is unknown: the lookup failed, or its result cannot be compared. */
    UNDETERMINED;

    /** Returns whether sending the dossier again repairs the difference. */
    boolean isRepairable() {
        return this == MISSING || this == STATUS || this == CONTENT;
    }
}
