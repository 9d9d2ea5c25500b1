package vn.lienthong.sync.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.sync.SqlDialect;
import vn.lienthong.sync.OutboxObserver.DeliveryOutcome;
import vn.lienthong.sync.OutboxObserver.HandledMessage;
import vn.lienthong.sync.OutboxOptions;

/** What the threads of one worker share. Thread-safe. */
public final class WorkerContext implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sync");

    final DataSource source;
    final TargetDelivery delivery;
    final OutboxOptions options;
    final LaneTable lanes;
    final PauseTable pauses;
    final LeaseRenewer keeper;
    /** Lanes that one thread claimed and any may take in hand. */
    final Queue<LeasedLane> claimed = new ConcurrentLinkedQueue<>();

    private final AtomicInteger lost = new AtomicInteger();
    private volatile PauseTable.TargetPause pause = PauseTable.TargetPause.NONE;
    private volatile boolean stopping;

    public WorkerContext(DataSource source, SqlDialect dialect, TargetDelivery delivery, OutboxOptions options) {
        this.source = source;
        this.delivery = delivery;
        this.options = options;
        this.lanes = new LaneTable(dialect);
        this.pauses = new PauseTable(dialect);
        this.keeper = new LeaseRenewer(source, lanes, options);
    }

    long now() {
        return options.clock().millis();
    }

    static double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    /** Takes no more messages in hand. */
    public void stop() {
        stopping = true;
    }

    public boolean stopping() {
        return stopping;
    }

    /** Whether the target is left alone now. */
    boolean paused() {
        return pause.until() > now();
    }

    long pausedUntil() {
        return pause.until();
    }

    /** Learns of a pause that another worker may have begun. One that is on here is on until it ends. */
    synchronized void learned(PauseTable.TargetPause found) {
        if (!paused() || found.until() > pause.until()) {
            pause = found;
        }
    }

    /** The target answered, whatever it said: a pause that is over is forgotten, one that it asked for meanwhile is not. */
    void answered(Transactions session) throws SQLException {
        lost.set(0);
        synchronized (this) {
            if (pause.failures() == 0 || paused()) {
                return;
            }
            pause = PauseTable.TargetPause.NONE;
        }
        session.change(connection -> pauses.end(connection, delivery.target(), now()));
    }

    /** What a failure says of the target. */
    void failed(Transactions session, FailureClassification trouble) throws SQLException {
        switch (trouble.pause()) {
            case UNTOLD -> {}
            case NO -> answered(session);
            case COUNTED -> {
                if (lost.incrementAndGet() >= options.pauseAfter()) {
                    pause(session, trouble);
                }
            }
            case AT_ONCE -> pause(session, trouble);
        }
    }

    private void pause(Transactions session, FailureClassification trouble) throws SQLException {
        Duration asked = trouble.atLeast() == null ? Duration.ZERO : trouble.atLeast();
        PauseTable.TargetPause begun;
        synchronized (this) {
            if (paused() && now() + asked.toMillis() <= pause.until()) {
                return;
            }
            lost.set(0);
            int failures = pause.failures();
            Duration wait = options.targetPause().after(failures, chance());
            long until = now() + Math.max(wait.toMillis(), asked.toMillis());
            begun = new PauseTable.TargetPause(until, failures + 1);
            pause = begun;
        }
        LOG.warn("{} is left alone for {} ms: {}", delivery.target(), begun.until() - now(), trouble.reason());
        session.change(connection -> pauses.begin(connection, delivery.target(), begun));
    }

    /** Tells the observer. */
    void tell(StoredMessage row, DeliveryOutcome end, int attempts, String reason) {
        Duration age = Duration.ofMillis(Math.max(0, now() - row.enqueuedAt()));
        try {
            options.observer().handled(new HandledMessage(delivery.target(), row.kind(), end, attempts, age, reason));
        } catch (Throwable e) {
            LOG.warn("the observer failed: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        keeper.close();
    }
}
