package vn.lienthong.sync;

import vn.lienthong.code.DossierCode;

/** Is told how a walk goes on, on the walk's thread; what it throws ends the walk. */
@FunctionalInterface
public interface ReconcileObserver {
    /** A dossier was compared. */
    void onCompared(ReconcileReport soFar, ComparedDossier last);

    /**
     * A dossier that was compared.
     *
     * @param repaired whether a message was stored that puts it right
     */
    record ComparedDossier(DossierCode dossier, DossierDifference difference, boolean repaired) {}
}
