package vn.lienthong.sync;

import vn.lienthong.code.DossierCode;

/** Is told how a walk goes on, on the walk's thread; what it throws ends the walk. */
@FunctionalInterface
public interface ReconcileProgress {
    /** A dossier was compared. */
    void compared(ReconcileReport soFar, ComparedDossier last);

    /**
     * A dossier that was compared.
     *
     * @param mended whether a message was stored that puts it right
     */
    record ComparedDossier(DossierCode dossier, DossierDifference difference, boolean mended) {}
}
