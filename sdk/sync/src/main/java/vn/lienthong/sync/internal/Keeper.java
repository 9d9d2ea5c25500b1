package vn.lienthong.sync.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.sync.OutboxOptions;

/** Keeps the leases of the lanes in hand while their calls last, so that a lease can be short and a call long. */
final class Keeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final int PARTS = 4;

    private final Map<Lane, Long> held = new ConcurrentHashMap<>();
    private final DataSource source;
    private final LaneTable lanes;
    private final OutboxOptions options;
    private final CountDownLatch ended = new CountDownLatch(1);

    Keeper(DataSource source, LaneTable lanes, OutboxOptions options) {
        this.source = source;
        this.lanes = lanes;
        this.options = options;
        Thread thread = new Thread(this::watch, "lienthong-outbox-leases");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        long part = Math.max(1, options.lease().toMillis() / PARTS);
        try {
            while (!ended.await(part, TimeUnit.MILLISECONDS)) {
                keep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A lane's identity while it is held: where it stands changes, its lease does not. */
    private static Lane key(Lane lane) {
        return new Lane(lane.target(), lane.dossier(), 0, 0, Standing.UNSEEN, null, lane.token(), 0);
    }

    void hold(List<Lane> taken) {
        taken.forEach(lane -> held.put(key(lane), lane.leasedUntil()));
    }

    void drop(Lane lane) {
        held.remove(key(lane));
    }

    /** When the lease ends, as far as we know. */
    long until(Lane lane) {
        return held.getOrDefault(key(lane), 0L);
    }

    /** Notes that a lease was made longer. */
    void renewed(Lane lane, long until) {
        held.computeIfPresent(key(lane), (same, before) -> Math.max(before, until));
    }

    long newEnd() {
        return options.clock().millis() + options.lease().toMillis();
    }

    private void keep() {
        if (held.isEmpty()) {
            return;
        }
        try (Session session = new Session(source)) {
            for (Lane lane : held.keySet()) {
                long until = newEnd();
                if (session.transaction(connection -> lanes.renew(connection, lane, until))) {
                    renewed(lane, until);
                }
            }
        } catch (SQLException e) {
            LOG.warn("leases could not be renewed: SQL state {}", e.getSQLState());
        } catch (RuntimeException e) {
            // If the watch ended, every lease would.
            LOG.warn("leases could not be renewed: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
