package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sync.SqlDialect;

/**
 * The table of lanes. A leased lane remains ready and is due when its lease ends. One index therefore finds both
 * due lanes and the lanes of a dead worker. Every update requires the token of the lease and changes nothing
 * without it (LT-OUT-004).
 */
public final class LaneTable {
    private static final String LANE_COLUMNS = "dossier, next_seq, failures, standing, procedure_code";
    private static final String WHERE_LEASED = " where target = ? and dossier = ? and lease_token = ?";

    private final String claim;
    private final String lockSql;

    public LaneTable(SqlDialect dialect) {
        claim = buildClaimSql(dialect);
        boolean sqlServer = dialect == SqlDialect.SQL_SERVER;
        lockSql =
                "select dossier, last_seq from lienthong_lane" + (sqlServer ? " with (updlock, readpast, rowlock)" : "")
                        + " where target = ? and lease_token = ? and dossier in (%s)"
                        + (sqlServer ? "" : " for update skip locked");
    }

    private static String buildClaimSql(SqlDialect dialect) {
        String due = " where target = ? and state = 'ready' and due_at <= ? order by due_at";
        return switch (dialect) {
            case POSTGRESQL, H2 ->
                "select " + LANE_COLUMNS + " from lienthong_lane" + due
                        + " fetch first ? rows only for update skip locked";
            case SQL_SERVER ->
                "select top (%d) " + LANE_COLUMNS + " from lienthong_lane with (updlock, readpast, rowlock)" + due;
            // Oracle locks rows as they are fetched, and only the wanted number is fetched.
            case ORACLE -> "select " + LANE_COLUMNS + " from lienthong_lane" + due + " for update skip locked";
        };
    }

    /**
     * The parameters of a claim.
     *
     * @param target target of the lanes
     * @param now current time in milliseconds, like all times of this table
     * @param maxLanes maximum number of lanes
     * @param token token of the new lease
     * @param leaseEnd end of the new lease
     */
    public record LaneClaim(String target, long now, int maxLanes, String token, long leaseEnd) {}

    /** Claims due lanes that no other transaction is claiming. */
    public List<LeasedLane> claim(Connection connection, LaneClaim claim) throws SQLException {
        boolean bound = this.claim.contains("fetch first ?");
        List<LeasedLane> lanes = SqlStatements.query(
                connection,
                claim.maxLanes,
                row -> new LeasedLane(
                        claim.target,
                        row.getString(1),
                        row.getLong(2),
                        row.getInt(3),
                        PortalPresence.of(row.getString(4)),
                        row.getString(5),
                        claim.token,
                        claim.leaseEnd),
                this.claim.formatted(claim.maxLanes),
                bound
                        ? new Object[] {claim.target, claim.now, claim.maxLanes}
                        : new Object[] {claim.target, claim.now});
        String take = "update lienthong_lane set lease_token = ?, due_at = ? where target = ? and dossier = ?";
        try (PreparedStatement statement = connection.prepareStatement(take)) {
            for (LeasedLane lane : lanes) {
                SqlStatements.bind(statement, claim.token, claim.leaseEnd, lane.target(), lane.dossier());
                statement.addBatch();
            }
            if (!lanes.isEmpty()) {
                statement.executeBatch();
            }
        }
        return lanes;
    }

    /**
     * Locks the row of the lane until the transaction ends, so that no number is assigned meanwhile. Does not wait,
     * because the host may hold the row for a long time.
     *
     * @return the last assigned number; empty if another transaction locks the row or the lease is lost
     */
    public OptionalLong tryLock(Connection connection, LeasedLane lane) throws SQLException {
        List<Long> last = SqlStatements.query(
                connection,
                1,
                row -> row.getLong(2),
                lockSql.formatted("?"),
                lane.target(),
                lane.token(),
                lane.dossier());
        return last.isEmpty() ? OptionalLong.empty() : OptionalLong.of(last.get(0));
    }

    /** Returns whether the lease is still owned, even if another transaction locks the row. */
    public boolean ownsLease(Connection connection, LeasedLane lane) throws SQLException {
        String sql = "select next_seq from lienthong_lane" + WHERE_LEASED;
        return !SqlStatements.query(
                        connection, 1, row -> row.getLong(1), sql, lane.target(), lane.dossier(), lane.token())
                .isEmpty();
    }

    /**
     * Extends the leases of one target and token whose rows no other transaction locks.
     *
     * @param lanes at most 100
     * @return the dossiers whose leases were extended
     */
    public Set<String> renew(Connection connection, List<LeasedLane> lanes, long until) throws SQLException {
        List<Object> values =
                new ArrayList<>(List.of(lanes.get(0).target(), lanes.get(0).token()));
        lanes.forEach(lane -> values.add(lane.dossier()));
        String marks = String.join(", ", Collections.nCopies(lanes.size(), "?"));
        List<String> found =
                SqlStatements.query(connection, 0, row -> row.getString(1), lockSql.formatted(marks), values.toArray());
        String longer = "update lienthong_lane set due_at = ?" + WHERE_LEASED;
        try (PreparedStatement statement = connection.prepareStatement(longer)) {
            for (String dossier : found) {
                SqlStatements.bind(statement, until, values.get(0), dossier, values.get(1));
                statement.addBatch();
            }
            if (!found.isEmpty()) {
                statement.executeBatch();
            }
        }
        return Set.copyOf(found);
    }

    /**
     * Extends the lease.
     *
     * @return whether the lease was still owned
     */
    public boolean renew(Connection connection, LeasedLane lane, long until) throws SQLException {
        return updateLeased(connection, "update lienthong_lane set due_at = ?" + WHERE_LEASED, lane, until);
    }

    /**
     * Gives the lease back and sets the time at which the lane is due.
     *
     * @return whether the lease was still owned
     */
    public boolean release(Connection connection, LeasedLane lane, long due) throws SQLException {
        return updateLeased(
                connection, "update lienthong_lane set lease_token = null, due_at = ?" + WHERE_LEASED, lane, due);
    }

    /**
     * Records the presence of the dossier at the portal.
     *
     * @return whether the lease was still owned
     */
    public boolean recordPresence(Connection connection, LeasedLane lane, PortalPresence standing) throws SQLException {
        return updateLeased(connection, "update lienthong_lane set standing = ?" + WHERE_LEASED, lane, standing.text());
    }

    /**
     * Advances the lane behind a message and retains the lease.
     *
     * @param since when the message that is now next was enqueued
     * @return whether the lease was still owned
     */
    public boolean advance(Connection connection, LeasedLane to, long since) throws SQLException {
        String sql = "update lienthong_lane set next_seq = ?, failures = 0, standing = ?, procedure_code = ?,"
                + " waiting_since = ?" + WHERE_LEASED;
        return updateLeased(connection, sql, to, to.nextSeq(), to.presence().text(), to.procedure(), since);
    }

    /**
     * Advances the lane behind its last message and gives the lease back. If a message was enqueued meanwhile, the
     * lane is due immediately.
     *
     * @return whether the lease was still owned
     */
    public boolean finish(Connection connection, LeasedLane to, long now) throws SQLException {
        String sql = "update lienthong_lane set next_seq = ?, failures = 0, standing = ?, procedure_code = ?,"
                + " lease_token = null, due_at = ?, waiting_since = ?,"
                + " state = case when last_seq >= ? then 'ready' else 'idle' end" + WHERE_LEASED;
        return updateLeased(
                connection, sql, to, to.nextSeq(), to.presence().text(), to.procedure(), now, now, to.nextSeq());
    }

    /**
     * Stops the lane at a dead letter and gives the lease back.
     *
     * @return whether the lease was still owned
     */
    public boolean stop(Connection connection, LeasedLane to, long now) throws SQLException {
        String sql = "update lienthong_lane set next_seq = ?, failures = 0, standing = ?, procedure_code = ?,"
                + " lease_token = null, due_at = ?, state = 'stopped'" + WHERE_LEASED;
        return updateLeased(connection, sql, to, to.nextSeq(), to.presence().text(), to.procedure(), now);
    }

    /**
     * Records a failure and gives the lease back.
     *
     * @param state ready for a retry when due, or stopped
     * @return whether the lease was still owned
     */
    public boolean recordFailure(Connection connection, LeasedLane lane, String state, long due) throws SQLException {
        String sql = "update lienthong_lane set failures = failures + 1, standing = ?, state = ?, due_at = ?,"
                + " next_seq = ?, lease_token = null" + WHERE_LEASED;
        return updateLeased(connection, sql, lane, lane.presence().text(), state, due, lane.nextSeq());
    }

    /**
     * Updates a leased lane.
     *
     * @return whether the lease was still owned
     */
    private static boolean updateLeased(Connection connection, String sql, LeasedLane lane, @Nullable Object... values)
            throws SQLException {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 3);
        all[values.length] = lane.target();
        all[values.length + 1] = lane.dossier();
        all[values.length + 2] = lane.token();
        return 1 == SqlStatements.update(connection, sql, all);
    }
}
