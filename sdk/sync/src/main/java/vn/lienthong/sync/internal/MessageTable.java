package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of lanes that we hold. */
public final class MessageTable {
    private static final String KEY = " where target = ? and dossier = ? and seq = ?";
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_WORDS = 2_000;

    private MessageTable() {}

    /** The lane's next message and the one behind it, as far as they are there: numbers have no gaps. */
    public static List<Row> next(Connection connection, Lane lane) throws SQLException {
        return Statements.query(
                connection,
                2,
                row -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        "sending".equals(row.getString(6)),
                        row.getInt(7)),
                "select seq, kind, procedure_code, body, enqueued_at, state, attempts from lienthong_message"
                        + " where target = ? and dossier = ? and seq in (?, ?) order by seq",
                lane.target(),
                lane.dossier(),
                lane.next(),
                lane.next() + 1);
    }

    /** Marks a message as being sent. @return whether the lane's lease was still ours */
    public static boolean begin(Connection connection, Lane lane, Row row, long now) throws SQLException {
        return 1
                == Statements.update(
                        connection,
                        "update lienthong_message set state = 'sending', attempts = attempts + 1, sent_at = ?" + KEY
                                + " and exists (select 1 from lienthong_lane l where l.target = ? and l.dossier = ?"
                                + " and l.lease_token = ?)",
                        now,
                        lane.target(),
                        lane.dossier(),
                        row.seq(),
                        lane.target(),
                        lane.dossier(),
                        lane.token());
    }

    /** Marks a message as delivered, or as one that need not be. */
    public static void close(Connection connection, Lane lane, long seq, String state, long now) throws SQLException {
        Statements.update(
                connection,
                "update lienthong_message set state = ?, done_at = ?, reason = null, said = null" + KEY,
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
     * @param said the other side's words
     */
    public record Failure(
            String state, String reason, @Nullable String said) {
        @Override
        public String toString() {
            return "Failure[" + state + ", " + reason + "]";
        }
    }

    /** Notes a failure. */
    public static void failed(Connection connection, Lane lane, Row row, Failure failure) throws SQLException {
        Statements.update(
                connection,
                "update lienthong_message set state = ?, reason = ?, said = ?" + KEY,
                failure.state,
                cut(failure.reason, LONGEST_REASON),
                cut(failure.said, LONGEST_WORDS),
                lane.target(),
                lane.dossier(),
                row.seq());
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        if (text == null) {
            return null;
        }
        // PostgreSQL takes no zero character.
        String clean = text.replace('\u0000', ' ');
        int points = clean.codePointCount(0, clean.length());
        return points <= most / 2 ? clean : clean.substring(0, clean.offsetByCodePoints(0, most / 2));
    }
}
