package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Takes a batch of lanes that are due and works on them one after the other. The threads of a worker share what each claims, so
 * that a delivery that hangs holds up its own dossier alone.
 */
public final class PollCycle {
    private final WorkerContext shift;

    public PollCycle(WorkerContext shift) {
        this.shift = shift;
    }

    /**
     * One round.
     *
     * @param lanes how many lanes were taken
     * @param messages how many messages were handled
     */
    public record PollResult(int lanes, int messages) {}

    /** Works on what was claimed, and if nothing is left of that, on what is due, a batch at most. */
    public PollResult run() throws SQLException {
        boolean whole = false;
        try (Transactions session = new Transactions(shift.source)) {
            int lanes = shift.claimed.isEmpty() ? claimed(session) : 0;
            int messages = 0;
            int mine = 0;
            for (LeasedLane lane = shift.claimed.poll(); lane != null; lane = shift.claimed.poll()) {
                mine++;
                messages += one(session, lane);
            }
            whole = true;
            return new PollResult(Math.max(lanes, mine), messages);
        } finally {
            if (!whole) {
                leave();
            }
        }
    }

    private int claimed(Transactions session) throws SQLException {
        List<LeasedLane> lanes = session.transaction(this::claim);
        shift.keeper.hold(lanes);
        shift.claimed.addAll(lanes);
        return lanes.size();
    }

    /** What a failure leaves over is free when its lease ends. */
    private void leave() {
        for (LeasedLane lane = shift.claimed.poll(); lane != null; lane = shift.claimed.poll()) {
            shift.keeper.drop(lane);
        }
    }

    private List<LeasedLane> claim(Connection connection) throws SQLException {
        shift.learned(shift.pauses.find(connection, shift.delivery.target()));
        if (shift.stopping() || shift.paused()) {
            return List.of();
        }
        long now = shift.now();
        return shift.lanes.claim(
                connection,
                new LaneTable.LaneClaim(
                        shift.delivery.target(),
                        now,
                        shift.options.batch(),
                        UUID.randomUUID().toString(),
                        now + shift.options.lease().toMillis()));
    }

    private int one(Transactions session, LeasedLane lane) throws SQLException {
        try {
            return new LaneProcessor(shift, session, lane).run();
        } finally {
            shift.keeper.drop(lane);
        }
    }
}
