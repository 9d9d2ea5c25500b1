package vn.lienthong.portal.linked;

import vn.lienthong.error.Answer;

/**
 * A store for received dossiers, usually in one transaction of the host.
 *
 * @param <E> exception that storing may throw
 */
@FunctionalInterface
public interface LinkedStore<E extends Exception> {
    /**
     * Stores a dossier durably. The dossier is acknowledged after this method returns, and keeps waiting if it throws.
     * The same code is passed again after a lost acknowledgement and after a supplement; it must then replace the
     * stored dossier.
     *
     * @param dossier the dossier, with a finding for each value that was not understood
     */
    void store(Answer<LinkedDossier> dossier) throws E;
}
