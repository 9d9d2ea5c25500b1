package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import vn.lienthong.sync.Dialect;

/**
 * The lanes. A lane that is leased stays ready and is due when the lease ends, so one index finds what is due and what a dead
 * worker left behind; every change asks for the lease's token and changes nothing without it (LT-OUT-004).
 */
public final class LaneTable {
    private static final String COLUMNS = "dossier, next_seq, failures, standing, procedure_code";
    private static final String HELD = " where target = ? and dossier = ? and lease_token = ?";

    private final String claim;

    public LaneTable(Dialect dialect) {
        claim = claim(dialect);
    }

    private static String claim(Dialect dialect) {
        String due = " where target = ? and state = 'ready' and due_at <= ? order by due_at";
        return switch (dialect) {
            case POSTGRESQL, H2 ->
                "select " + COLUMNS + " from lienthong_lane" + due + " fetch first ? rows only for update skip locked";
            case SQL_SERVER ->
                "select top (%d) " + COLUMNS + " from lienthong_lane with (updlock, readpast, rowlock)" + due;
            // Rows are locked as they are fetched, and no more are fetched than are wanted.
            case ORACLE -> "select " + COLUMNS + " from lienthong_lane" + due + " for update skip locked";
        };
    }

    /**
     * A claim.
     *
     * @param now in milliseconds, as all times here
     */
    public record Claim(String target, long now, int most, String token, long until) {}

    /** Takes lanes that are due and that nobody else is taking. */
    public List<Lane> claim(Connection connection, Claim claim) throws SQLException {
        boolean bound = this.claim.contains("fetch first ?");
        List<Lane> lanes = Statements.query(
                connection,
                claim.most,
                row -> new Lane(
                        claim.target,
                        row.getString(1),
                        row.getLong(2),
                        row.getInt(3),
                        Standing.of(row.getString(4)),
                        row.getString(5),
                        claim.token,
                        claim.until),
                this.claim.formatted(claim.most),
                bound ? new Object[] {claim.target, claim.now, claim.most} : new Object[] {claim.target, claim.now});
        String take = "update lienthong_lane set lease_token = ?, due_at = ? where target = ? and dossier = ?";
        try (PreparedStatement statement = connection.prepareStatement(take)) {
            for (Lane lane : lanes) {
                Statements.fill(statement, claim.token, claim.until, lane.target(), lane.dossier());
                statement.addBatch();
            }
            if (!lanes.isEmpty()) {
                statement.executeBatch();
            }
        }
        return lanes;
    }

    /** Holds the lease for longer. @return whether it was still ours */
    public boolean renew(Connection connection, Lane lane, long until) throws SQLException {
        return one(connection, "update lienthong_lane set due_at = ?" + HELD, until, lane);
    }

    /** Gives the lease back, the lane being due then. @return whether it was still ours */
    public boolean release(Connection connection, Lane lane, long due) throws SQLException {
        return one(connection, "update lienthong_lane set lease_token = null, due_at = ?" + HELD, due, lane);
    }

    /** Notes what we know of the dossier at the portal. @return whether the lease was still ours */
    public boolean standing(Connection connection, Lane lane, Standing standing) throws SQLException {
        return 1
                == Statements.update(
                        connection,
                        "update lienthong_lane set standing = ?" + HELD,
                        standing.text(),
                        lane.target(),
                        lane.dossier(),
                        lane.token());
    }

    /**
     * Moves the lane behind a message, keeping the lease.
     *
     * @param since when the message that is now next was enqueued
     * @return whether the lease was still ours
     */
    public boolean advance(Connection connection, Lane to, long since) throws SQLException {
        String sql = "update lienthong_lane set next_seq = ?, failures = 0, standing = ?, procedure_code = ?,"
                + " waiting_since = ?" + HELD;
        return 1
                == Statements.update(
                        connection,
                        sql,
                        to.next(),
                        to.standing().text(),
                        to.procedure(),
                        since,
                        to.target(),
                        to.dossier(),
                        to.token());
    }

    /**
     * Moves the lane behind its last message and gives the lease back; where a message came in meanwhile, the lane is due at
     * once. @return whether the lease was still ours
     */
    public boolean finish(Connection connection, Lane to, long now) throws SQLException {
        String sql = "update lienthong_lane set next_seq = ?, failures = 0, standing = ?, procedure_code = ?,"
                + " lease_token = null, due_at = ?, waiting_since = ?,"
                + " state = case when last_seq >= ? then 'ready' else 'idle' end" + HELD;
        return 1
                == Statements.update(
                        connection,
                        sql,
                        to.next(),
                        to.standing().text(),
                        to.procedure(),
                        now,
                        now,
                        to.next(),
                        to.target(),
                        to.dossier(),
                        to.token());
    }

    /**
     * Gives the lease back after a failure.
     *
     * @param state ready, to be tried again when due, or stopped
     * @return whether the lease was still ours
     */
    public boolean failed(Connection connection, Lane lane, String state, long due) throws SQLException {
        String sql = "update lienthong_lane set failures = failures + 1, standing = ?, state = ?, due_at = ?,"
                + " next_seq = ?, lease_token = null" + HELD;
        return 1
                == Statements.update(
                        connection,
                        sql,
                        lane.standing().text(),
                        state,
                        due,
                        lane.next(),
                        lane.target(),
                        lane.dossier(),
                        lane.token());
    }

    private static boolean one(Connection connection, String sql, long time, Lane lane) throws SQLException {
        return 1 == Statements.update(connection, sql, time, lane.target(), lane.dossier(), lane.token());
    }
}
