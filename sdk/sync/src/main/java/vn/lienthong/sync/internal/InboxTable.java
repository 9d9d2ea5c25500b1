package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.inbound.inbox.InboundRow;
import vn.lienthong.portal.inbound.inbox.PendingMessage;
import vn.lienthong.portal.inbound.message.InboundKind;
import vn.lienthong.sync.SqlDialect;

/** The table of received messages by key. Times are milliseconds since 1970. */
public final class InboxTable {
    private static final String WHERE_KEY = " where message_key = ?";
    private static final String WHERE_OPEN = " where state = 'open'";
    private static final String ORDER_BY_OLDEST = " order by received_at, message_key";
    private static final int MAX_FAILURE_LENGTH = 200;

    private final String claim;
    private final boolean bindsLimit;

    public InboxTable(SqlDialect dialect) {
        String columns = "message_key, kind, digest, received_at, body, answer, attempts from lienthong_inbox";
        String due = WHERE_OPEN + " and due_at <= ?" + ORDER_BY_OLDEST;
        bindsLimit = dialect == SqlDialect.POSTGRESQL || dialect == SqlDialect.H2;
        claim = switch (dialect) {
            case POSTGRESQL, H2 -> "select " + columns + due + " fetch first ? rows only for update skip locked";
            case SQL_SERVER -> "select top (%d) " + columns + " with (updlock, readpast, rowlock)" + due;
            // Oracle locks rows as they are fetched, and only the wanted number is fetched.
            case ORACLE -> "select " + columns + due + " for update skip locked";
        };
    }

    /**
     * A row that is already stored.
     *
     * @param answer the stored answer
     */
    public record StoredInboxRow(String digest, String answer) {
        @Override
        public String toString() {
            return "StoredInboxRow[" + digest + "]";
        }
    }

    /** Returns the row of a key; null if there is none. */
    public static @Nullable StoredInboxRow find(Connection connection, String key) throws SQLException {
        return SqlStatements.query(
                        connection,
                        1,
                        row -> new StoredInboxRow(row.getString(1), row.getString(2)),
                        "select digest, answer from lienthong_inbox" + WHERE_KEY,
                        key)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Inserts a row that cannot be claimed before a time. */
    public static void insert(Connection connection, InboundRow row, Instant due) throws SQLException {
        SqlStatements.update(
                connection,
                "insert into lienthong_inbox (message_key, kind, digest, received_at, body, answer, attempts, due_at, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'open')",
                row.key(),
                row.kind().name(),
                row.digest(),
                row.receivedAt().toEpochMilli(),
                row.body(),
                row.answer(),
                row.attempts(),
                due.toEpochMilli());
    }

    /** Claims due rows that no other transaction is claiming. */
    public List<InboundRow> claim(Connection connection, Instant now, Instant until, int most) throws SQLException {
        String sql = claim.contains("%d") ? claim.formatted(most) : claim;
        Object[] values = bindsLimit ? new Object[] {now.toEpochMilli(), most} : new Object[] {now.toEpochMilli()};
        List<InboundRow> rows = SqlStatements.query(connection, most, InboxTable::readRow, sql, values);
        String take = "update lienthong_inbox set due_at = ?, attempts = attempts + 1" + WHERE_KEY;
        try (PreparedStatement statement = connection.prepareStatement(take)) {
            for (InboundRow row : rows) {
                SqlStatements.bind(statement, until.toEpochMilli(), row.key());
                statement.addBatch();
            }
            if (!rows.isEmpty()) {
                statement.executeBatch();
            }
        }
        return rows.stream().map(row -> row.withAttempts(row.attempts() + 1)).toList();
    }

    private static InboundRow readRow(ResultSet row) throws SQLException {
        return new InboundRow(
                row.getString(1),
                InboundKind.valueOf(row.getString(2)),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                row.getInt(7));
    }

    /**
     * Marks a row as handled.
     *
     * @return number of rows with this key
     */
    public static int markHandled(Connection connection, String key) throws SQLException {
        return SqlStatements.update(
                connection, "update lienthong_inbox set state = 'handled', failure = null" + WHERE_KEY, key);
    }

    /**
     * Records a failure.
     *
     * @return number of rows with this key
     */
    public static int recordFailure(Connection connection, String key, Instant again, String failure)
            throws SQLException {
        String cut = failure.substring(0, Math.min(failure.length(), MAX_FAILURE_LENGTH));
        return SqlStatements.update(
                connection,
                "update lienthong_inbox set due_at = ?, failure = ?" + WHERE_KEY,
                again.toEpochMilli(),
                cut,
                key);
    }

    /**
     * Makes all open rows due.
     *
     * @return number of open rows
     */
    public static int makeAllDue(Connection connection) throws SQLException {
        return SqlStatements.update(connection, "update lienthong_inbox set due_at = 0" + WHERE_OPEN);
    }

    /**
     * Makes those of these rows due that were never claimed.
     *
     * @return number of these rows
     */
    public static int release(Connection connection, List<String> keys) throws SQLException {
        int released = 0;
        for (String key : keys) {
            released += SqlStatements.update(
                    connection,
                    "update lienthong_inbox set due_at = 0" + WHERE_KEY + " and state = 'open' and attempts = 0",
                    key);
        }
        return released;
    }

    /**
     * Returns whether the body of an open row contains a file name. File names contain no wildcard of the SQL operator
     * {@code like}.
     */
    public static boolean isFileReferenced(Connection connection, String file) throws SQLException {
        return !SqlStatements.query(
                        connection,
                        1,
                        row -> row.getString(1),
                        "select message_key from lienthong_inbox" + WHERE_OPEN + " and body like ?",
                        "%" + file + "%")
                .isEmpty();
    }

    /** Returns the oldest open rows. */
    public static List<PendingMessage> listPending(Connection connection, int most) throws SQLException {
        return SqlStatements.query(
                connection,
                most,
                row -> new PendingMessage(
                        row.getString(1),
                        InboundKind.valueOf(row.getString(2)),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getInt(4),
                        row.getString(5)),
                "select message_key, kind, received_at, attempts, failure from lienthong_inbox" + WHERE_OPEN
                        + ORDER_BY_OLDEST);
    }

    /**
     * Erases the bodies of handled rows that were received before a time.
     *
     * @return number of erased bodies
     */
    public static int eraseBodies(Connection connection, Instant before) throws SQLException {
        return SqlStatements.update(
                connection,
                "update lienthong_inbox set state = 'emptied', body = '{}' where state = 'handled' and received_at < ?",
                before.toEpochMilli());
    }

    /** Returns the number of open rows. */
    public static long countOpen(Connection connection) throws SQLException {
        return SqlStatements.query(
                        connection, 1, row -> row.getLong(1), "select count(*) from lienthong_inbox" + WHERE_OPEN)
                .get(0);
    }
}
