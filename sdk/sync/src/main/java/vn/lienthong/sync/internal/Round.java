package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Takes a batch of lanes that are due and works on them one after the other. */
public final class Round {
    private final Shift shift;

    public Round(Shift shift) {
        this.shift = shift;
    }

    /**
     * One round.
     *
     * @param lanes how many lanes were taken
     * @param messages how many messages were handled
     */
    public record Done(int lanes, int messages) {}

    /** Works on what is due, a batch at most. */
    public Done run() throws SQLException {
        try (Session session = new Session(shift.source)) {
            List<Lane> lanes = session.transaction(this::claim);
            shift.keeper.hold(lanes);
            try {
                return worked(session, lanes);
            } finally {
                // What a failure left over is free when its lease ends.
                lanes.forEach(shift.keeper::drop);
            }
        }
    }

    private Done worked(Session session, List<Lane> lanes) throws SQLException {
        int messages = 0;
        for (Lane lane : lanes) {
            messages += one(session, lane);
            shift.keeper.drop(lane);
        }
        return new Done(lanes.size(), messages);
    }

    private List<Lane> claim(Connection connection) throws SQLException {
        shift.learned(shift.pauses.find(connection, shift.delivery.target()));
        if (shift.stopping() || shift.paused()) {
            return List.of();
        }
        long now = shift.now();
        return shift.lanes.claim(
                connection,
                new LaneTable.Claim(
                        shift.delivery.target(),
                        now,
                        shift.options.batch(),
                        UUID.randomUUID().toString(),
                        now + shift.options.lease().toMillis()));
    }

    private int one(Session session, Lane lane) throws SQLException {
        if (shift.stopping() || shift.paused()) {
            session.transaction(
                    connection -> shift.lanes.release(connection, lane, Math.max(shift.now(), shift.pausedUntil())));
            return 0;
        }
        return new LaneRun(shift, session, lane).run();
    }
}
