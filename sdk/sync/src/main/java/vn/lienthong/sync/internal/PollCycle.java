package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * A poll: claims a batch of due lanes and processes them one after another. The threads of a worker share the
 * claimed lanes, so that a blocked delivery delays only its own dossier.
 */
public final class PollCycle {
    private final WorkerContext context;

    public PollCycle(WorkerContext context) {
        this.context = context;
    }

    /**
     * The result of one poll.
     *
     * @param laneCount number of claimed lanes
     * @param messageCount number of handled messages
     */
    public record PollResult(int laneCount, int messageCount) {}

    /**
     * Processes the lanes that are already claimed; if there are none, claims and processes at most one batch of due
     * lanes.
     */
    public PollResult run() throws SQLException {
        boolean whole = false;
        try (Transactions session = new Transactions(context.dataSource)) {
            int lanes = context.claimedLanes.isEmpty() ? claimBatch(session) : 0;
            int messages = 0;
            int mine = 0;
            for (LeasedLane lane = context.claimedLanes.poll(); lane != null; lane = context.claimedLanes.poll()) {
                mine++;
                messages += processLane(session, lane);
            }
            whole = true;
            return new PollResult(Math.max(lanes, mine), messages);
        } finally {
            if (!whole) {
                dropClaimed();
            }
        }
    }

    private int claimBatch(Transactions session) throws SQLException {
        List<LeasedLane> lanes = session.inTransaction(this::claimDue);
        context.leaseRenewer.add(lanes);
        context.claimedLanes.addAll(lanes);
        return lanes.size();
    }

    /** Stops renewing the claimed lanes after a failure; they are free when their leases end. */
    private void dropClaimed() {
        for (LeasedLane lane = context.claimedLanes.poll(); lane != null; lane = context.claimedLanes.poll()) {
            context.leaseRenewer.remove(lane);
        }
    }

    private List<LeasedLane> claimDue(Connection connection) throws SQLException {
        context.adoptPause(context.pauseTable.find(connection, context.delivery.target()));
        if (context.isStopping() || context.isPaused()) {
            return List.of();
        }
        long now = context.nowMillis();
        return context.laneTable.claim(
                connection,
                new LaneTable.LaneClaim(
                        context.delivery.target(),
                        now,
                        context.options.batchSize(),
                        UUID.randomUUID().toString(),
                        now + context.options.leaseDuration().toMillis()));
    }

    private int processLane(Transactions session, LeasedLane lane) throws SQLException {
        try {
            return new LaneProcessor(context, session, lane).run();
        } finally {
            context.leaseRenewer.remove(lane);
        }
    }
}
