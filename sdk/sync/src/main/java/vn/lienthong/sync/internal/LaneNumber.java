package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How far a lane has come, to tell later whether anybody has written in between.
 *
 * @param last number of the last message; 0 where there was none yet
 * @param idle whether all of them are delivered
 */
public record LaneNumber(long last, boolean idle) {
    /** That of a lane of the portal. */
    public static LaneNumber of(Connection connection, String dossier) throws SQLException {
        return Statements.query(
                        connection,
                        1,
                        row -> new LaneNumber(row.getLong(1), "idle".equals(row.getString(2))),
                        "select last_seq, state from lienthong_lane where target = ? and dossier = ?",
                        Target.PORTAL,
                        dossier)
                .stream()
                .findFirst()
                .orElse(new LaneNumber(0, true));
    }
}
