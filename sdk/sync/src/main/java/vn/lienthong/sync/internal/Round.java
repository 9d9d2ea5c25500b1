package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Takes a batch of lanes that are due and works on them one after the other. The threads of a worker share what each claims, so
 * that a delivery that hangs holds up its own dossier alone.
 */
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

    /** Works on what was claimed, and if nothing is left of that, on what is due, a batch at most. */
    public Done run() throws SQLException {
        boolean whole = false;
        try (Session session = new Session(shift.source)) {
            int lanes = shift.claimed.isEmpty() ? claimed(session) : 0;
            int messages = 0;
            int mine = 0;
            for (Lane lane = shift.claimed.poll(); lane != null; lane = shift.claimed.poll()) {
                mine++;
                messages += one(session, lane);
            }
            whole = true;
            return new Done(Math.max(lanes, mine), messages);
        } finally {
            if (!whole) {
                leave();
            }
        }
    }

    private int claimed(Session session) throws SQLException {
        List<Lane> lanes = session.transaction(this::claim);
        shift.keeper.hold(lanes);
        shift.claimed.addAll(lanes);
        return lanes.size();
    }

    /** What a failure leaves over is free when its lease ends. */
    private void leave() {
        for (Lane lane = shift.claimed.poll(); lane != null; lane = shift.claimed.poll()) {
            shift.keeper.drop(lane);
        }
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
        try {
            return new LaneRun(shift, session, lane).run();
        } finally {
            shift.keeper.drop(lane);
        }
    }
}
