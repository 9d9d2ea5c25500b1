package vn.lienthong.sync;

import vn.lienthong.code.DossierCode;

/** An observer of a reconciliation run. Called on the thread of the run; an exception ends the run. */
@FunctionalInterface
public interface ReconcileObserver {
    /** Receives a compared dossier. */
    void onCompared(ReconcileReport soFar, ComparedDossier last);

    /**
     * A compared dossier.
     *
     * @param dossier code of the dossier
     * @param difference the difference that was found
     * @param repaired whether a message was stored that repairs the difference
     */
    record ComparedDossier(DossierCode dossier, DossierDifference difference, boolean repaired) {}
}
