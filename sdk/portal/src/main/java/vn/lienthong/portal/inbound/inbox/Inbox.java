package vn.lienthong.portal.inbound.inbox;

import java.time.Instant;
import java.util.List;
import vn.lienthong.portal.inbound.inbox.internal.MemoryInbox;

/**
 * Where messages lie between their answer and their handling, and by which repeats are known. Thread-safe. Each method is one
 * transaction, and {@link #store} returns only when its rows would survive the loss of power (LT-IN-001). Rows that were
 * handled stay, so that repeats are known for as long as they come.
 */
public interface Inbox {
    /**
     * Stores rows together: all that are new, or none if one of the keys is there with another digest.
     *
     * @param rows at least one, each with another key
     * @param due before which nobody takes the new ones, unless they are released: their answer is on its way
     */
    StoreResult store(List<InboundRow> rows, Instant due);

    /** Those of these rows that nobody has taken yet are due: they were answered. */
    void release(List<String> keys);

    /**
     * Takes rows that are neither handled nor put off, oldest first, counts the attempt and puts them off until a time, so that
     * neither another worker nor a second process takes them too; if the process dies, they come back then.
     *
     * @return the rows with their attempts, this one included
     */
    List<InboundRow> claim(Instant now, Instant until, int most);

    /** The row was handled. */
    void markHandled(String key);

    /** Handling the row failed; it is put off until a time. */
    void recordFailure(String key, Instant again, String failure);

    /** Puts off no row any longer. */
    void recall();

    /** Returns the rows that are not handled, oldest first. */
    List<PendingMessage> pending(int most);

    /** Returns whether the body of a row that is not handled holds this name of a file: 36 hexadecimal digits and hyphens. */
    boolean names(String file);

    /** Returns how many rows are not handled. */
    long depth();

    /**
     * Returns an inbox in the memory, for tests and demonstrations: it ends with the process.
     *
     * @param most most rows; beyond them those that were handled make room, oldest first, and where none was, nothing is taken
     */
    static Inbox inMemory(int most) {
        return new MemoryInbox(most);
    }
}
