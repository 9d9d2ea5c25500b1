package vn.lienthong.portal.linked;

import java.util.List;
import java.util.Objects;
import vn.lienthong.error.Answer;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.TransportException;
import vn.lienthong.portal.linked.internal.LinkedConnection;

/**
 * The client of the linked birth and death services for one agency. Thread-safe. Create one instance, share it,
 * and close it when the application ends. The first call that needs a token requests one.
 *
 * <p>All methods throw {@link TransportException} if the network fails and {@link ServiceException} if the system
 * refuses.
 */
public final class LinkedClient implements AutoCloseable {
    private final LinkedOptions options;
    private final LinkedConnection wire;

    private LinkedClient(LinkedOptions options) {
        this.options = options;
        this.wire = new LinkedConnection(options);
    }

    /**
     * Creates a client with these options. Sends nothing.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static LinkedClient connect(LinkedOptions options) {
        return new LinkedClient(Objects.requireNonNull(options, "options"));
    }

    /** Returns the dossiers that are waiting. */
    public Answer<List<LinkedEntry>> list() {
        return wire.list();
    }

    /**
     * Receives a dossier: downloads it, passes it to the store, and acknowledges it after it was stored (LT-NB-005). A
     * dossier with an unreadable form or file is neither stored nor acknowledged (LT-NB-004).
     *
     * @return the stored and acknowledged dossier
     * @throws E if the store throws it; the dossier keeps waiting
     * @throws vn.lienthong.error.MalformedAnswerException if the dossier is not the one of the entry, or is incomplete
     * @throws NotAcknowledgedException if it was stored and its acknowledgement failed
     */
    public <E extends Exception> Answer<LinkedDossier> take(LinkedEntry entry, LinkedStore<E> store) throws E {
        Objects.requireNonNull(store, "store");
        Answer<LinkedDossier> dossier = wire.dossier(entry);
        store.store(dossier);
        try {
            wire.acknowledge(dossier.value().code());
        } catch (LienThongException e) {
            throw new NotAcknowledgedException(e);
        }
        return dossier;
    }

    /**
     * Reports a status. The system cannot distinguish a report from its repetition, so a report is not retried after
     * its first byte was sent (LT-NB-006).
     *
     * @return the id of the call in the log
     * @throws vn.lienthong.error.UnsendableException if the options do not list the status, the unit is not positive,
     *     or a year does not have four digits; nothing was sent
     * @throws ServiceException.Rejected if the system refuses it; its message gives the reason, such as a status that
     *     was already reported
     * @throws OutcomeUnknownException if it was sent and its outcome is unknown
     */
    public String report(LinkedReport report) {
        return wire.report(report);
    }

    /** Closes the connections, except those of a transport that the options supplied. */
    @Override
    public void close() {
        wire.close();
    }

    @Override
    public String toString() {
        return "LinkedClient[" + options + "]";
    }
}
