package vn.lienthong.portal.inbound.inbox;

import java.time.Instant;
import java.util.List;
import vn.lienthong.portal.inbound.inbox.internal.MemoryInbox;

/**
 * Store for messages between their answer and their handling, which also detects repeats. Thread-safe. Each method
 * is one transaction, and {@link #store} returns only when its rows would survive a power failure (LT-IN-001).
 * Handled rows are kept, so that later repeats are still detected.
 */
public interface Inbox {
    /**
     * Stores rows together: all new rows, or none if one of the keys exists with another digest.
     *
     * @param rows at least one row, each with a different key
     * @param due time before which the new rows cannot be claimed unless they are released, because their answer is
     *     still being sent
     */
    StoreResult store(List<InboundRow> rows, Instant due);

    /** Makes those of these rows that were not claimed yet due, because they were answered. */
    void release(List<String> keys);

    /**
     * Claims rows that are unhandled and due, oldest first, and increments their attempts. The rows are postponed
     * until a time, so that no other worker or process claims them. If the process dies, they become due at that time.
     *
     * @return the rows with their attempts, including this one
     */
    List<InboundRow> claim(Instant now, Instant until, int most);

    /** Marks a row as handled. */
    void markHandled(String key);

    /** Records that handling a row failed, and postpones the row until a time. */
    void recordFailure(String key, Instant again, String failure);

    /** Makes all postponed rows due. */
    void recall();

    /** Returns unhandled rows, oldest first. */
    List<PendingMessage> pending(int most);

    /** Returns whether the body of an unhandled row contains this file name: 36 hexadecimal digits and hyphens. */
    boolean names(String file);

    /** Returns the number of unhandled rows. */
    long depth();

    /**
     * Returns an in-memory inbox for tests and demonstrations; its content is lost when the process ends.
     *
     * @param most maximum number of rows; when it is reached, the oldest handled rows are removed, and if there are
     *     none, new rows are rejected
     */
    static Inbox inMemory(int most) {
        return new MemoryInbox(most);
    }
}
