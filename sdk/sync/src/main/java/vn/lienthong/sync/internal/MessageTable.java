package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of messages, as far as leased lanes need it. */
public final class MessageTable {
    private static final String WHERE_KEY = " where target = ? and dossier = ? and seq = ?";
    private static final String AND_LEASED =
            " and exists (select 1 from lienthong_lane l where l.target = ? and l.dossier = ?"
                    + " and l.lease_token = ?)";
    private static final int MAX_REASON_LENGTH = 200;
    private static final int MAX_SERVER_MESSAGE_LENGTH = 2_000;

    private MessageTable() {}

    /**
     * Returns the next message of the lane and the one behind it, as far as they exist. The caller must check their
     * numbers.
     */
    public static List<StoredMessage> readNext(Connection connection, LeasedLane lane) throws SQLException {
        return SqlStatements.query(
                connection,
                2,
                row -> new StoredMessage(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getInt(7)),
                "select seq, kind, procedure_code, body, enqueued_at, state, attempts from lienthong_message"
                        + " where target = ? and dossier = ? and seq in (?, ?) order by seq",
                lane.target(),
                lane.dossier(),
                lane.nextSeq(),
                lane.nextSeq() + 1);
    }

    /**
     * Marks a message as being sent.
     *
     * @return whether the lease was still owned
     */
    public static boolean markSending(Connection connection, LeasedLane lane, StoredMessage row, long now)
            throws SQLException {
        return 1
                == SqlStatements.update(
                        connection,
                        "update lienthong_message set state = 'sending', attempts = attempts + 1, sent_at = ?"
                                + WHERE_KEY + " and state in ('waiting', 'sending')" + AND_LEASED,
                        now,
                        lane.target(),
                        lane.dossier(),
                        row.seq(),
                        lane.target(),
                        lane.dossier(),
                        lane.token());
    }

    /**
     * Marks a message as delivered although another transaction locks the row of the lane.
     *
     * @return whether the lease was still owned
     */
    public static boolean markDelivered(Connection connection, LeasedLane lane, long seq, long now)
            throws SQLException {
        return 1
                == SqlStatements.update(
                        connection,
                        "update lienthong_message set state = 'done', done_at = ?, reason = null, said = null"
                                + WHERE_KEY + AND_LEASED,
                        now,
                        lane.target(),
                        lane.dossier(),
                        seq,
                        lane.target(),
                        lane.dossier(),
                        lane.token());
    }

    /** Returns whether any message of the target was delivered since a moment. */
    public static boolean hasDeliveredSince(Connection connection, String target, long since) throws SQLException {
        String sql = "select seq from lienthong_message where done_at > ? and target = ? and state = 'done'";
        return !SqlStatements.query(connection, 1, row -> row.getLong(1), sql, since, target)
                .isEmpty();
    }

    /** Inserts a dead letter for an assigned number without a message, so that an operator can discard it. */
    public static void insertGap(Connection connection, LeasedLane lane, long now) throws SQLException {
        SqlStatements.update(
                connection,
                "insert into lienthong_message (target, dossier, seq, kind, body, enqueued_at, state, attempts, reason)"
                        + " values (?, ?, ?, 'gap', '-', ?, 'dead', 0, 'outbox.gap')",
                lane.target(),
                lane.dossier(),
                lane.nextSeq(),
                now);
    }

    /** Marks a message as delivered or skipped. */
    public static void markFinished(Connection connection, LeasedLane lane, long seq, String state, long now)
            throws SQLException {
        SqlStatements.update(
                connection,
                "update lienthong_message set state = ?, done_at = ?, reason = null, said = null" + WHERE_KEY,
                state,
                now,
                lane.target(),
                lane.dossier(),
                seq);
    }

    /**
     * A recorded failure of a message.
     *
     * @param state waiting, if the message certainly took no effect; sending, if its outcome is unknown; dead
     * @param reason codes only
     * @param serverMessage text of the other side
     */
    public record RecordedFailure(
            String state, String reason, @Nullable String serverMessage) {
        @Override
        public String toString() {
            return "RecordedFailure[" + state + ", " + reason + "]";
        }
    }

    /**
     * Records a failure.
     *
     * @return whether the lease was still owned
     */
    public static boolean recordFailure(
            Connection connection, LeasedLane lane, StoredMessage row, RecordedFailure failure) throws SQLException {
        return 1
                == SqlStatements.update(
                        connection,
                        "update lienthong_message set state = ?, reason = ?, said = ?" + WHERE_KEY + AND_LEASED,
                        failure.state,
                        truncate(failure.reason, MAX_REASON_LENGTH),
                        truncate(failure.serverMessage, MAX_SERVER_MESSAGE_LENGTH),
                        lane.target(),
                        lane.dossier(),
                        row.seq(),
                        lane.target(),
                        lane.dossier(),
                        lane.token());
    }

    private static @Nullable String truncate(@Nullable String text, int most) {
        if (text == null) {
            return null;
        }
        // PostgreSQL does not store the character U+0000.
        String clean = text.replace('\u0000', ' ');
        int points = clean.codePointCount(0, clean.length());
        return points <= most / 2 ? clean : clean.substring(0, clean.offsetByCodePoints(0, most / 2));
    }
}
