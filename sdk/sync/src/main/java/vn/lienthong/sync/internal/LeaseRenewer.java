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
import vn.lienthong.value.DaemonThreadFactory;

/**
 * Renews the leases of lanes that are being processed, so that leases can be shorter than calls. Runs a thread
 * only while a lease is held. A row that a transaction of the host locks does not delay the other leases; its
 * renewal is retried soon.
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
     * Waits for a fraction of the lease duration.
     *
     * @return whether any lease is held then
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

    /** Returns the identity of a leased lane: its position changes, its lease does not. */
    private static LeasedLane leaseKey(LeasedLane lane) {
        return new LeasedLane(lane.target(), lane.dossier(), 0, 0, PortalPresence.UNKNOWN, null, lane.token(), 0);
    }

    synchronized void add(List<LeasedLane> taken) {
        taken.forEach(lane -> leaseEnds.put(leaseKey(lane), lane.leaseEnd()));
        if (thread == null && !leaseEnds.isEmpty() && !closed) {
            thread = DaemonThreadFactory.create("lienthong-outbox-leases", this::runRenewals);
            thread.start();
        }
    }

    synchronized void remove(LeasedLane lane) {
        leaseEnds.remove(leaseKey(lane));
        if (leaseEnds.isEmpty()) {
            notifyAll();
        }
    }

    /** Returns the last known end of the lease. */
    long leaseEnd(LeasedLane lane) {
        return leaseEnds.getOrDefault(leaseKey(lane), 0L);
    }

    /** Records an extended lease. */
    void recordRenewal(LeasedLane lane, long until) {
        leaseEnds.computeIfPresent(leaseKey(lane), (same, before) -> Math.max(before, until));
    }

    long nextLeaseEnd() {
        return options.clock().millis() + options.leaseDuration().toMillis();
    }

    /**
     * Renews all leases whose rows can be locked.
     *
     * @return whether all leases were renewed
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
            LOG.warn("Could not renew outbox leases (SQL state {}); the renewal will be retried", e.getSQLState());
            return false;
        } catch (Throwable e) {
            // If this thread ended, every lease would expire.
            LOG.warn(
                    "Could not renew outbox leases ({}); the renewal will be retried",
                    e.getClass().getName());
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
