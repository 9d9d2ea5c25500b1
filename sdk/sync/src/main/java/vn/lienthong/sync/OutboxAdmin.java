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

/**
 * Where the people who run an outbox look and act: how it stands, what is dead, and what may be thrown away. Thread-safe.
 */
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

    /** The desk for what goes to the portal. */
    public static OutboxAdmin ofPortal(DataSource source, Clock clock) {
        return new OutboxAdmin(source, OutboxTarget.PORTAL, clock);
    }

    /** The desk for the notices. */
    public static OutboxAdmin ofNotices(DataSource source, Clock clock) {
        return new OutboxAdmin(source, OutboxTarget.NOTICE, clock);
    }

    /**
     * How the outbox stands. Reads every lane that is not empty: for a page or a metric, not for each request.
     *
     * @param realTime how old a change may be before it counts as late: the bound that the agency set itself (LT-OUT-012)
     */
    public OutboxStatus status(Duration realTime) throws SQLException {
        Objects.requireNonNull(realTime, "realTime");
        try (Transactions session = new Transactions(dataSource)) {
            return session.inTransaction(connection -> table.status(connection, clock.instant(), realTime));
        }
    }

    /** Dead letters, the oldest first, at most so many. */
    public List<DeadLetter> deadLetters(int most) throws SQLException {
        try (Transactions session = new Transactions(dataSource)) {
            return session.inTransaction(connection -> table.deadLetters(connection, most));
        }
    }

    /**
     * Sends a dead letter again, and then what waits behind it.
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
     * Gives a dead letter up, and sends what waits behind it.
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
     * Deletes the messages that were delivered or skipped before a moment, in short transactions; what waits or is dead stays
     * (LT-OUT-013). Concerns both targets.
     *
     * @return how many were deleted
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
            throw new IllegalArgumentException("a message to " + target + " belongs here");
        }
    }
}
