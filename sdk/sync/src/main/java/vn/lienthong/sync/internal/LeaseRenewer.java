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
    private static final int PARTS = 4;
    private static final int SMALL_PARTS = 40;
    private static final int TOGETHER = 100;

    private final Map<LeasedLane, Long> held = new ConcurrentHashMap<>();
    private final DataSource source;
    private final LaneTable lanes;
    private final OutboxOptions options;
    private @Nullable Thread thread;
    private boolean ended;

    LeaseRenewer(DataSource source, LaneTable lanes, OutboxOptions options) {
        this.source = source;
        this.lanes = lanes;
        this.options = options;
    }

    private void watch() {
        boolean all = true;
        try {
            while (watching(all ? PARTS : SMALL_PARTS)) {
                all = keep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a part of a lease. @return whether there is something to be kept then */
    private synchronized boolean watching(int parts) throws InterruptedException {
        long until = System.nanoTime() + Math.max(1, options.lease().toNanos() / parts);
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            if (ended || held.isEmpty()) {
                thread = null;
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        return true;
    }

    /** A lane's identity while it is held: where it stands changes, its lease does not. */
    private static LeasedLane key(LeasedLane lane) {
        return new LeasedLane(lane.target(), lane.dossier(), 0, 0, PortalPresence.UNSEEN, null, lane.token(), 0);
    }

    synchronized void hold(List<LeasedLane> taken) {
        taken.forEach(lane -> held.put(key(lane), lane.leasedUntil()));
        if (thread == null && !held.isEmpty() && !ended) {
            thread = new Thread(this::watch, "lienthong-outbox-leases");
            thread.setDaemon(true);
            thread.start();
        }
    }

    synchronized void drop(LeasedLane lane) {
        held.remove(key(lane));
        if (held.isEmpty()) {
            notifyAll();
        }
    }

    /** When the lease ends, as far as we know. */
    long until(LeasedLane lane) {
        return held.getOrDefault(key(lane), 0L);
    }

    /** Notes that a lease was made longer. */
    void renewed(LeasedLane lane, long until) {
        held.computeIfPresent(key(lane), (same, before) -> Math.max(before, until));
    }

    long newEnd() {
        return options.clock().millis() + options.lease().toMillis();
    }

    /** Renews what can be locked. @return whether that was everything */
    private boolean keep() {
        boolean all = true;
        try (Transactions session = new Transactions(source)) {
            for (List<LeasedLane> one : held.keySet().stream()
                    .collect(Collectors.groupingBy(LeasedLane::token))
                    .values()) {
                for (int from = 0; from < one.size(); from += TOGETHER) {
                    all &= kept(session, one.subList(from, Math.min(one.size(), from + TOGETHER)));
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

    private boolean kept(Transactions session, List<LeasedLane> some) throws SQLException {
        long until = newEnd();
        Set<String> longer = session.transaction(connection -> lanes.renew(connection, some, until));
        some.stream().filter(lane -> longer.contains(lane.dossier())).forEach(lane -> renewed(lane, until));
        return longer.size() == some.size();
    }

    @Override
    public synchronized void close() {
        ended = true;
        notifyAll();
    }
}
