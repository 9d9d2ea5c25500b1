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
 * The linked birth and death services, as one agency sees them. Thread-safe; make one and share it, close it when the
 * application ends. Fetches a token when the first call needs one.
 *
 * <p>All methods throw {@link TransportException} when the network failed and {@link ServiceException} when the system refuses.
 */
public final class LinkedClient implements AutoCloseable {
    private final LinkedOptions options;
    private final LinkedConnection wire;

    private LinkedClient(LinkedOptions options) {
        this.options = options;
        this.wire = new LinkedConnection(options);
    }

    /**
     * Returns a client with these options. Makes no call yet.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static LinkedClient connect(LinkedOptions options) {
        return new LinkedClient(Objects.requireNonNull(options, "options"));
    }

    /** Returns the dossiers that wait to be taken. */
    public Answer<List<LinkedEntry>> list() {
        return wire.list();
    }

    /**
     * Takes a dossier: fetches it, has it stored, and only then acknowledges it (LT-NB-005). A dossier whose form or files
     * cannot be read whole is neither stored nor acknowledged (LT-NB-004).
     *
     * @return what was stored and acknowledged
     * @throws E what the store throws; the dossier waits on
     * @throws vn.lienthong.error.MalformedAnswerException if the dossier is not the one of the entry, or not whole
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
     * Reports a status. A report has no key by which the system could tell it from its repetition, so it is never repeated by
     * itself once a byte of it has left (LT-NB-006).
     *
     * @return the id of the call in our log lines
     * @throws vn.lienthong.error.UnsendableException if its status is none that the options name, its unit is not positive, or a
     *     year has not four digits; nothing is sent then
     * @throws ServiceException.Rejected if the system does not take it; its words tell why, such as a status that it has already
     * @throws OutcomeUnknownException if it was sent, and nobody can say whether it took effect
     */
    public String report(LinkedReport report) {
        return wire.report(report);
    }

    /** Closes the connections, unless the options brought a transport. */
    @Override
    public void close() {
        wire.close();
    }

    @Override
    public String toString() {
        return "LinkedClient[" + options + "]";
    }
}
