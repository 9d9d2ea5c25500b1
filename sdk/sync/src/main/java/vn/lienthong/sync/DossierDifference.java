package vn.lienthong.sync;

/** How a dossier at the portal differs from the agency's own. */
public enum DossierDifference {
    /** Not at all, as far as the portal tells. */
    NONE,
    /** The portal does not have it. */
    MISSING,
    /** It has another status there. */
    STATUS,
    /** The status is the same, and something else that the portal shows is not. */
    CONTENT,
    /** The portal has the code under another procedure: nothing that we may overwrite. */
    OTHER_PROCEDURE,
    /** The agency does not have it: a code without a dossier. */
    NOT_FOUND_LOCALLY,
    /** The outbox still has messages for it. */
    DELIVERY_PENDING,
    /** The portal did not tell: the look-up failed, or what it showed cannot be compared. */
    UNDETERMINED;

    /** Whether sending the dossier again puts it right. */
    boolean isRepairable() {
        return this == MISSING || this == STATUS || this == CONTENT;
    }
}
