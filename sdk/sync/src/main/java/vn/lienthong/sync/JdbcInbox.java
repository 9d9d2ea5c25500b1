package vn.lienthong.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.portal.inbound.inbox.InboundRow;
import vn.lienthong.portal.inbound.inbox.Inbox;
import vn.lienthong.portal.inbound.inbox.PendingMessage;
import vn.lienthong.portal.inbound.inbox.StoreResult;
import vn.lienthong.sync.internal.InboxTable;
import vn.lienthong.sync.internal.Transactions;

/**
 * An inbox in the agency's own database: {@link #store} returns after the database has committed (LT-IN-001).
 * Several processes may share the table. Thread-safe. The caller owns the data source.
 *
 * <p>If the database fails, each method throws an {@link IllegalStateException} with the SQL state and without row
 * data.
 */
public final class JdbcInbox implements Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcInbox.class);
    private static final int MAX_ATTEMPTS = 5;

    /** SQL state classes of a collision between two transactions: integrity constraint violation and rollback. */
    private static final List<String> COLLISION_SQL_CLASSES = List.of("23", "40");

    private final DataSource dataSource;
    private final InboxTable table;

    /** Creates an inbox in a database that has the table of {@link SqlDialect#inboxScript()}. */
    public JdbcInbox(DataSource source, SqlDialect dialect) {
        this.dataSource = Objects.requireNonNull(source, "source");
        this.table = new InboxTable(Objects.requireNonNull(dialect, "dialect"));
    }

    @Override
    public StoreResult store(List<InboundRow> rows, Instant due) {
        // All writers lock keys in the same order, which prevents deadlocks.
        List<InboundRow> ordered =
                rows.stream().sorted(Comparator.comparing(InboundRow::key)).toList();
        String first = rows.get(0).key();
        return inTransaction(connection -> storeRows(connection, ordered, first, due));
    }

    private static StoreResult storeRows(Connection connection, List<InboundRow> rows, String first, Instant due)
            throws SQLException {
        boolean fresh = false;
        String answer = null;
        for (InboundRow row : rows) {
            InboxTable.@Nullable StoredInboxRow there = InboxTable.find(connection, row.key());
            if (there == null) {
                InboxTable.insert(connection, row, due);
                fresh = true;
            } else if (!there.digest().equals(row.digest())) {
                connection.rollback();
                return new StoreResult(StoreResult.StoreOutcome.CONFLICT, null);
            } else if (row.key().equals(first)) {
                answer = there.answer();
            }
        }
        return fresh
                ? new StoreResult(StoreResult.StoreOutcome.NEW, null)
                : new StoreResult(StoreResult.StoreOutcome.SAME, answer);
    }

    @Override
    public void release(List<String> keys) {
        List<String> ordered = keys.stream().sorted().toList();
        inTransaction(connection -> InboxTable.release(connection, ordered));
    }

    @Override
    public List<InboundRow> claim(Instant now, Instant until, int most) {
        return inTransaction(connection -> table.claim(connection, now, until, most));
    }

    @Override
    public void markHandled(String key) {
        inTransaction(connection -> InboxTable.markHandled(connection, key));
    }

    @Override
    public void recordFailure(String key, Instant again, String failure) {
        inTransaction(connection -> InboxTable.recordFailure(connection, key, again, failure));
    }

    @Override
    public void recall() {
        inTransaction(InboxTable::makeAllDue);
    }

    @Override
    public List<PendingMessage> pending(int most) {
        return inTransaction(connection -> InboxTable.listPending(connection, most));
    }

    @Override
    public boolean names(String file) {
        return inTransaction(connection -> InboxTable.isFileReferenced(connection, file));
    }

    @Override
    public long depth() {
        return inTransaction(InboxTable::countOpen);
    }

    /**
     * Erases the bodies of handled messages that were received before a time, because bodies contain personal data.
     * Keys, digests and answers are retained, so that repeated messages are still detected.
     *
     * @return number of erased bodies
     */
    public int eraseBodies(Instant before) {
        return inTransaction(connection -> InboxTable.eraseBodies(connection, before));
    }

    /** Runs work in one transaction and retries it after a collision with another transaction. */
    private <T> T inTransaction(Transactions.TransactionWork<T> work) {
        for (int tries = 1; ; tries++) {
            try (Transactions session = new Transactions(dataSource)) {
                return session.inTransaction(work);
            } catch (SQLException e) {
                String state = String.valueOf(e.getSQLState());
                if (tries == MAX_ATTEMPTS || COLLISION_SQL_CLASSES.stream().noneMatch(state::startsWith)) {
                    LOG.warn("The database of the inbox failed with SQL state {}", state);
                    // The driver's message may quote the row.
                    throw new IllegalStateException("the database of the inbox failed with SQL state " + state);
                }
            }
        }
    }
}
