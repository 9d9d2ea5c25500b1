package vn.lienthong.sync;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import vn.lienthong.sync.internal.OutboxAdminTable;
import vn.lienthong.sync.internal.OutboxTarget;
import vn.lienthong.sync.internal.Transactions;

/** An administrative view of an outbox: status, dead letters and purge. Thread-safe. */
public final class OutboxAdmin {
    private final DataSource dataSource;
    private final String target;
    private final OutboxAdminTable table;
    private final Clock clock;

    private OutboxAdmin(DataSource source, String target, Clock clock) {
        this.dataSource = Objects.requireNonNull(source, "source");
        this.target = target;
        this.table = new OutboxAdminTable(target);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Returns the administrative view of the messages to the portal. */
    public static OutboxAdmin ofPortal(DataSource source, Clock clock) {
        return new OutboxAdmin(source, OutboxTarget.PORTAL, clock);
    }

    /** Returns the administrative view of the notices. */
    public static OutboxAdmin ofNotices(DataSource source, Clock clock) {
        return new OutboxAdmin(source, OutboxTarget.NOTICE, clock);
    }

    /**
     * Returns the status of the outbox. Reads every lane that is not empty, so it is meant for a page or a metric, not
     * for each request.
     *
     * @param realTime the maximum age of a change that is not late; the agency's own limit (LT-OUT-012)
     */
    public OutboxStatus status(Duration realTime) throws SQLException {
        Objects.requireNonNull(realTime, "realTime");
        try (Transactions session = new Transactions(dataSource)) {
            return session.inTransaction(connection -> table.status(connection, clock.instant(), realTime));
        }
    }

    /** Returns the oldest dead letters, up to a maximum number. */
    public List<DeadLetter> deadLetters(int most) throws SQLException {
        try (Transactions session = new Transactions(dataSource)) {
            return session.inTransaction(connection -> table.deadLetters(connection, most));
        }
    }

    /**
     * Makes a dead letter due again, together with the messages behind it.
     *
     * @return whether it was a dead letter
     */
    public boolean replay(MessageId id) throws SQLException {
        requireOwnTarget(id);
        try (Transactions session = new Transactions(dataSource)) {
            return session.inTransaction(connection -> table.replay(connection, id, clock.millis()));
        }
    }

    /**
     * Discards a dead letter and makes the messages behind it due.
     *
     * @return whether it was a dead letter
     */
    public boolean discard(MessageId id) throws SQLException {
        requireOwnTarget(id);
        try (Transactions session = new Transactions(dataSource)) {
            return session.inTransaction(connection -> table.discard(connection, id, clock.millis()));
        }
    }

    /**
     * Deletes the messages that were delivered or skipped before a moment, in short transactions. Waiting and dead
     * messages are retained (LT-OUT-013). Applies to both targets.
     *
     * @return number of deleted messages
     */
    public long purge(Instant before) throws SQLException {
        try (Transactions session = new Transactions(dataSource)) {
            long deleted = 0;
            int some;
            do {
                some = session.inTransaction(connection -> OutboxAdminTable.purge(connection, before.toEpochMilli()));
                deleted += Math.max(0, some);
            } while (some >= 0);
            return deleted;
        }
    }

    private void requireOwnTarget(MessageId id) {
        if (!id.target().equals(target)) {
            throw new IllegalArgumentException("id.target must be " + target);
        }
    }
}
