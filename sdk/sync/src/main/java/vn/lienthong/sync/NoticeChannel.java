package vn.lienthong.sync;

/**
 * The agency's own channel to a person: SMS, e-mail, an application or a screen at the counter. Notices of one
 * dossier are delivered by one thread at a time, in the order of the changes. Notices of several dossiers are
 * delivered concurrently.
 */
@FunctionalInterface
public interface NoticeChannel {
    /**
     * Delivers a notice to the person. A notice may be delivered twice with the same id, because its outcome is
     * unknown after a crash.
     *
     * <p>After an exception the notice is retried later. {@link vn.lienthong.error.ServiceException.Rejected} and
     * {@link vn.lienthong.error.UnsendableException} make it a dead letter instead.
     */
    void deliver(StatusNotice notice);
}
