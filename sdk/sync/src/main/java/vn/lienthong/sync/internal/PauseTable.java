package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.lienthong.sync.SqlDialect;

/** The table of pauses of whole targets, which all workers share (LT-OUT-009). */
public final class PauseTable {
    private final SqlDialect dialect;

    public PauseTable(SqlDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A pause of a target.
     *
     * @param endMillis end in milliseconds
     * @param failures number of consecutive pauses
     */
    public record TargetPause(long endMillis, int failures) {
        static final TargetPause NONE = new TargetPause(0, 0);
    }

    public TargetPause find(Connection connection, String target) throws SQLException {
        List<TargetPause> found = SqlStatements.query(
                connection,
                1,
                row -> new TargetPause(row.getLong(1), row.getInt(2)),
                "select paused_until, failures from lienthong_pause where target = ?",
                target);
        return found.isEmpty() ? TargetPause.NONE : found.get(0);
    }

    /** Starts or extends a pause; never shortens it. */
    public void begin(Connection connection, String target, TargetPause pause) throws SQLException {
        if (extend(connection, target, pause) == 0 && !insert(connection, target, pause)) {
            extend(connection, target, pause);
        }
    }

    private static int extend(Connection connection, String target, TargetPause pause) throws SQLException {
        return SqlStatements.update(
                connection,
                "update lienthong_pause set paused_until = case when paused_until > ? then paused_until else ? end,"
                        + " failures = case when failures > ? then failures else ? end where target = ?",
                pause.endMillis,
                pause.endMillis,
                pause.failures,
                pause.failures,
                target);
    }

    /**
     * Inserts the first pause of a target.
     *
     * @return whether no other worker inserted it concurrently
     */
    private boolean insert(Connection connection, String target, TargetPause pause) throws SQLException {
        String tail = dialect == SqlDialect.POSTGRESQL ? " on conflict (target) do nothing" : "";
        try {
            return 1
                    == SqlStatements.update(
                            connection,
                            "insert into lienthong_pause (target, paused_until, failures) values (?, ?, ?)" + tail,
                            target,
                            pause.endMillis,
                            pause.failures);
        } catch (SQLException e) {
            if (e.getSQLState() == null || !e.getSQLState().startsWith("23")) {
                throw e;
            }
            return false;
        }
    }

    /** Resets the pause of a target, unless it is still in effect. */
    public void clear(Connection connection, String target, long now) throws SQLException {
        SqlStatements.update(
                connection,
                "update lienthong_pause set paused_until = 0, failures = 0 where target = ? and paused_until <= ?",
                target,
                now);
    }
}
