package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sync.SqlDialect;

/**
 * The insertion of messages within the caller's transaction. The row of the lane is locked from its first message
 * until that transaction ends, so a higher number is committed later (LT-OUT-002).
 */
public final class MessageEnqueuer {
    private static final String NEXT_NUMBER_ASSIGNMENTS = """
            last_seq = lienthong_lane.last_seq + 1,
              due_at = case when lienthong_lane.state = 'idle' then ? else lienthong_lane.due_at end,
              waiting_since = case when lienthong_lane.state = 'idle' then ? else lienthong_lane.waiting_since end,
              state = case when lienthong_lane.state = 'idle' then 'ready' else lienthong_lane.state end""";
    private static final String INCREMENT_LANE =
            "update lienthong_lane set " + NEXT_NUMBER_ASSIGNMENTS + " where target = ? and dossier = ?";
    private static final String INSERT_LANE = """
            insert into lienthong_lane
              (target, dossier, last_seq, next_seq, state, due_at, waiting_since, failures, standing)
            values (?, ?, 1, 1, 'ready', ?, ?, 0, 'unseen')""";
    /**
     * One statement on PostgreSQL: a conflict on the first message of a dossier would otherwise abort the caller's
     * transaction.
     */
    private static final String POSTGRESQL_UPSERT_LANE = INSERT_LANE + " on conflict (target, dossier) do update set "
            + NEXT_NUMBER_ASSIGNMENTS + " returning last_seq, last_status";

    private static final String INSERT_MESSAGE = """
            insert into lienthong_message
              (target, dossier, seq, kind, procedure_code, body, enqueued_at, state, attempts)
            values (?, ?, ?, ?, ?, ?, ?, 'waiting', 0)""";
    private static final String SELECT_NUMBER =
            "select last_seq, last_status from lienthong_lane where target = ? and dossier = ?";
    private static final String UPDATE_STATUS =
            "update lienthong_lane set last_status = ? where target = ? and dossier = ?";

    private final SqlDialect dialect;

    public MessageEnqueuer(SqlDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A message to enqueue.
     *
     * @param target target of the message
     * @param dossier code of the dossier
     * @param kind kind of the message
     * @param procedure code of the procedure, if the message has one
     * @param body may contain personal data; excluded from {@code toString}
     * @param enqueuedAt current time in milliseconds
     */
    public record NewMessage(
            String target,
            String dossier,
            String kind,
            @Nullable String procedure,
            String body,
            long enqueuedAt) {
        @Override
        public String toString() {
            return "NewMessage[" + kind + "]";
        }
    }

    /**
     * The number assigned to a message.
     *
     * @param lastStatus the last status of the dossier that was enqueued
     */
    public record AssignedNumber(long seq, @Nullable String lastStatus) {}

    /** Enqueues one message. A failed insertion leaves no assigned number without a message. */
    public AssignedNumber enqueue(Connection connection, NewMessage entry) throws SQLException {
        if (dialect == SqlDialect.POSTGRESQL) {
            // On PostgreSQL a failed statement aborts the caller's transaction anyway.
            return insertMessage(
                    connection,
                    entry,
                    assignNumber(
                            connection,
                            POSTGRESQL_UPSERT_LANE,
                            entry.target,
                            entry.dossier,
                            entry.enqueuedAt,
                            entry.enqueuedAt,
                            entry.enqueuedAt,
                            entry.enqueuedAt));
        }
        Savepoint before = connection.setSavepoint();
        try {
            if (incrementLane(connection, entry) == 0) {
                insertLane(connection, entry);
            }
            return insertMessage(
                    connection, entry, assignNumber(connection, SELECT_NUMBER, entry.target, entry.dossier));
        } catch (SQLException e) {
            connection.rollback(before);
            throw e;
        }
    }

    private static AssignedNumber assignNumber(Connection connection, String sql, Object... values)
            throws SQLException {
        return SqlStatements.query(
                        connection, 1, row -> new AssignedNumber(row.getLong(1), row.getString(2)), sql, values)
                .get(0);
    }

    private static AssignedNumber insertMessage(Connection connection, NewMessage entry, AssignedNumber given)
            throws SQLException {
        SqlStatements.update(
                connection,
                INSERT_MESSAGE,
                entry.target,
                entry.dossier,
                given.seq,
                entry.kind,
                entry.procedure,
                entry.body,
                entry.enqueuedAt);
        return given;
    }

    /** Records the last enqueued status of a dossier. */
    public void recordStatus(Connection connection, NewMessage entry, String status) throws SQLException {
        SqlStatements.update(connection, UPDATE_STATUS, status, entry.target, entry.dossier);
    }

    private int incrementLane(Connection connection, NewMessage entry) throws SQLException {
        return SqlStatements.update(
                connection, INCREMENT_LANE, entry.enqueuedAt, entry.enqueuedAt, entry.target, entry.dossier);
    }

    /** Inserts the lane of a dossier's first message; another transaction may insert it concurrently. */
    private void insertLane(Connection connection, NewMessage entry) throws SQLException {
        try {
            SqlStatements.update(
                    connection, INSERT_LANE, entry.target, entry.dossier, entry.enqueuedAt, entry.enqueuedAt);
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (state == null || !state.startsWith("23") || incrementLane(connection, entry) == 0) {
                throw e;
            }
        }
    }
}
