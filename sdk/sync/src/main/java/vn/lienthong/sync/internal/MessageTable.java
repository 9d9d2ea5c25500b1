package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of lanes that we hold. */
public final class MessageTable {
    private static final String WHERE_KEY = " where target = ? and dossier = ? and seq = ?";
    private static final String AND_LEASED =
            " and exists (select 1 from lienthong_lane l where l.target = ? and l.dossier = ?"
                    + " and l.lease_token = ?)";
    private static final int MAX_REASON_LENGTH = 200;
    private static final int MAX_SERVER_MESSAGE_LENGTH = 2_000;

    private MessageTable() {}

    /** The lane's next message and the one behind it, as far as they are there. Whether they are, the caller looks at their numbers. */
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
     * @return whether the lane's lease was still ours
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
     * Marks a message as delivered while another transaction holds the lane's row. @return whether the lease was still ours
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

    /** Whether some message of the target was delivered since a moment. */
    public static boolean hasDeliveredSince(Connection connection, String target, long since) throws SQLException {
        String sql = "select seq from lienthong_message where done_at > ? and target = ? and state = 'done'";
        return !SqlStatements.query(connection, 1, row -> row.getLong(1), sql, since, target)
                .isEmpty();
    }

    /** Puts a dead letter where a number was given and no message written, so that an operator sees it and moves on. */
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

    /** Marks a message as delivered, or as one that need not be. */
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
     * Why a message did not go.
     *
     * @param state waiting, if it surely took no effect; sending, if nobody knows; dead
     * @param reason codes only
     * @param serverMessage the other side's words
     */
    public record RecordedFailure(
            String state, String reason, @Nullable String serverMessage) {
        @Override
        public String toString() {
            return "RecordedFailure[" + state + ", " + reason + "]";
        }
    }

    /**
     * Notes a failure.
     *
     * @return whether the lane's lease was still ours
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
        // PostgreSQL takes no zero character.
        String clean = text.replace('\u0000', ' ');
        int points = clean.codePointCount(0, clean.length());
        return points <= most / 2 ? clean : clean.substring(0, clean.offsetByCodePoints(0, most / 2));
    }
}
