package vn.lienthong.sync;

/**
 * The agency's own way to tell a person: SMS, e-mail, an application, a counter's screen. Called by one thread for a dossier at a
 * time and in the order of the changes; several dossiers at once.
 */
@FunctionalInterface
public interface NoticeChannel {
    /**
     * Tells the person. A notice may come twice, with the same id: after a crash nobody knows whether it was told.
     *
     * <p>Whatever is thrown, the notice is tried again later, but for {@link vn.lienthong.error.ServiceException.Rejected} and
     * {@link vn.lienthong.error.UnsendableException}, which end it as a dead letter.
     */
    void deliver(StatusNotice notice);
}
