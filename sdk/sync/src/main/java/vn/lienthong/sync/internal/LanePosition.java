package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The position of a lane, to detect later whether another message was enqueued in between.
 *
 * @param lastSeq number of the last message; 0 if there is none yet
 * @param idle whether all messages are delivered
 */
public record LanePosition(long lastSeq, boolean idle) {
    /** Reads the position of a lane of the portal. */
    public static LanePosition read(Connection connection, String dossier) throws SQLException {
        return SqlStatements.query(
                        connection,
                        1,
                        row -> new LanePosition(row.getLong(1), "idle".equals(row.getString(2))),
                        "select last_seq, state from lienthong_lane where target = ? and dossier = ?",
                        OutboxTarget.PORTAL,
                        dossier)
                .stream()
                .findFirst()
                .orElse(new LanePosition(0, true));
    }
}
