package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sync.SqlDialect;

/**
 * Puts messages into the tables within the caller's transaction. The lane's row is locked from its first message on until
 * that transaction ends, so a number given later is committed later (LT-OUT-002).
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
    /** All in one, and a dossier's first message does not end the caller's transaction there when two write it. */
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
     * What is put in.
     *
     * @param body may hold personal values; never shown
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
     * The number that a message got.
     *
     * @param lastStatus the status that the dossier was last told with
     */
    public record AssignedNumber(long seq, @Nullable String lastStatus) {}

    /** Puts in one message, or nothing: a refused one leaves no number that nobody fills. */
    public AssignedNumber enqueue(Connection connection, NewMessage entry) throws SQLException {
        if (dialect == SqlDialect.POSTGRESQL) {
            // There a refused statement ends the caller's transaction by itself.
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

    /** Notes the status that a dossier is now told with. */
    public void recordStatus(Connection connection, NewMessage entry, String status) throws SQLException {
        SqlStatements.update(connection, UPDATE_STATUS, status, entry.target, entry.dossier);
    }

    private int incrementLane(Connection connection, NewMessage entry) throws SQLException {
        return SqlStatements.update(
                connection, INCREMENT_LANE, entry.enqueuedAt, entry.enqueuedAt, entry.target, entry.dossier);
    }

    /** The first message of a dossier; another transaction may be writing one too. */
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
