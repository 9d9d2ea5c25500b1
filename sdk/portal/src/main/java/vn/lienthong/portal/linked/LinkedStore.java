package vn.lienthong.portal.linked;

import vn.lienthong.error.Answer;

/**
 * Stores what was taken, usually in one transaction of the host.
 *
 * @param <E> what storing may throw
 */
@FunctionalInterface
public interface LinkedStore<E extends Exception> {
    /**
     * Stores a dossier for good. It is acknowledged when this returns, and waits on when this throws. The same code comes again
     * when an acknowledgement was lost and after a supplement: then it is to be replaced, not stored beside the first.
     *
     * @param dossier the dossier, with a finding for each value that was not understood
     */
    void store(Answer<LinkedDossier> dossier) throws E;
}
