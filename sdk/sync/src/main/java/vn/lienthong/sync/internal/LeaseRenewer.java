package vn.lienthong.sync.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.sync.OutboxOptions;

/**
 * Keeps the leases of the lanes in hand while their calls last, so that a lease can be short and a call long. Its thread lives
 * while something is held. A lane whose row a host's transaction has locked holds no other up, and is tried again soon.
 */
final class LeaseRenewer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseRenewer.class);
    private static final int RENEWALS_PER_LEASE = 4;
    private static final int RETRIES_PER_LEASE = 40;
    private static final int BATCH_SIZE = 100;

    private final Map<LeasedLane, Long> leaseEnds = new ConcurrentHashMap<>();
    private final DataSource dataSource;
    private final LaneTable laneTable;
    private final OutboxOptions options;
    private @Nullable Thread thread;
    private boolean closed;

    LeaseRenewer(DataSource source, LaneTable lanes, OutboxOptions options) {
        this.dataSource = source;
        this.laneTable = lanes;
        this.options = options;
    }

    private void runRenewals() {
        boolean all = true;
        try {
            while (awaitNextRenewal(all ? RENEWALS_PER_LEASE : RETRIES_PER_LEASE)) {
                all = renewAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for a part of a lease.
     *
     * @return whether there is something to be kept then
     */
    private synchronized boolean awaitNextRenewal(int parts) throws InterruptedException {
        long until = System.nanoTime() + Math.max(1, options.leaseDuration().toNanos() / parts);
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            if (closed || leaseEnds.isEmpty()) {
                thread = null;
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        return true;
    }

    /** A lane's identity while it is held: where it stands changes, its lease does not. */
    private static LeasedLane leaseKey(LeasedLane lane) {
        return new LeasedLane(lane.target(), lane.dossier(), 0, 0, PortalPresence.UNKNOWN, null, lane.token(), 0);
    }

    synchronized void add(List<LeasedLane> taken) {
        taken.forEach(lane -> leaseEnds.put(leaseKey(lane), lane.leaseEnd()));
        if (thread == null && !leaseEnds.isEmpty() && !closed) {
            thread = new Thread(this::runRenewals, "lienthong-outbox-leases");
            thread.setDaemon(true);
            thread.start();
        }
    }

    synchronized void remove(LeasedLane lane) {
        leaseEnds.remove(leaseKey(lane));
        if (leaseEnds.isEmpty()) {
            notifyAll();
        }
    }

    /** When the lease ends, as far as we know. */
    long leaseEnd(LeasedLane lane) {
        return leaseEnds.getOrDefault(leaseKey(lane), 0L);
    }

    /** Notes that a lease was made longer. */
    void recordRenewal(LeasedLane lane, long until) {
        leaseEnds.computeIfPresent(leaseKey(lane), (same, before) -> Math.max(before, until));
    }

    long nextLeaseEnd() {
        return options.clock().millis() + options.leaseDuration().toMillis();
    }

    /**
     * Renews what can be locked.
     *
     * @return whether that was everything
     */
    private boolean renewAll() {
        boolean all = true;
        try (Transactions session = new Transactions(dataSource)) {
            for (List<LeasedLane> one : leaseEnds.keySet().stream()
                    .collect(Collectors.groupingBy(LeasedLane::token))
                    .values()) {
                for (int from = 0; from < one.size(); from += BATCH_SIZE) {
                    all &= renewBatch(session, one.subList(from, Math.min(one.size(), from + BATCH_SIZE)));
                }
            }
        } catch (SQLException e) {
            LOG.warn("leases could not be renewed: SQL state {}", e.getSQLState());
            return false;
        } catch (Throwable e) {
            // If the watch ended, every lease would.
            LOG.warn("leases could not be renewed: {}", e.getClass().getName());
            return false;
        }
        return all;
    }

    private boolean renewBatch(Transactions session, List<LeasedLane> some) throws SQLException {
        long until = nextLeaseEnd();
        Set<String> longer = session.inTransaction(connection -> laneTable.renew(connection, some, until));
        some.stream().filter(lane -> longer.contains(lane.dossier())).forEach(lane -> recordRenewal(lane, until));
        return longer.size() == some.size();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
