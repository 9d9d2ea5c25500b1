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
import vn.lienthong.sync.OutboxObserver.DeliveryOutcome;
import vn.lienthong.sync.OutboxObserver.HandledMessage;
import vn.lienthong.sync.OutboxOptions;
import vn.lienthong.sync.SqlDialect;

/** The shared state of the threads of one worker. Thread-safe. */
public final class WorkerContext implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sync");

    final DataSource dataSource;
    final TargetDelivery delivery;
    final OutboxOptions options;
    final LaneTable laneTable;
    final PauseTable pauseTable;
    final LeaseRenewer leaseRenewer;
    /** Lanes that one thread has claimed and any thread may process. */
    final Queue<LeasedLane> claimedLanes = new ConcurrentLinkedQueue<>();

    private final AtomicInteger lostCalls = new AtomicInteger();
    private volatile PauseTable.TargetPause pause = PauseTable.TargetPause.NONE;
    private volatile boolean stopping;

    public WorkerContext(DataSource source, SqlDialect dialect, TargetDelivery delivery, OutboxOptions options) {
        this.dataSource = source;
        this.delivery = delivery;
        this.options = options;
        this.laneTable = new LaneTable(dialect);
        this.pauseTable = new PauseTable(dialect);
        this.leaseRenewer = new LeaseRenewer(source, laneTable, options);
    }

    long nowMillis() {
        return options.clock().millis();
    }

    static double randomFraction() {
        return ThreadLocalRandom.current().nextDouble();
    }

    /** Stops the start of further deliveries. */
    public void stop() {
        stopping = true;
    }

    public boolean isStopping() {
        return stopping;
    }

    /** Returns whether the target is paused now. */
    boolean isPaused() {
        return pause.endMillis() > nowMillis();
    }

    long pauseEndMillis() {
        return pause.endMillis();
    }

    /** Adopts a pause that another worker may have started. A pause that is in effect here is never shortened. */
    synchronized void adoptPause(PauseTable.TargetPause found) {
        if (!isPaused() || found.endMillis() > pause.endMillis()) {
            pause = found;
        }
    }

    /**
     * Records that the target answered: resets the count of failed calls and a pause that has ended. A pause that was
     * started meanwhile remains.
     */
    void recordAnswer(Transactions session) throws SQLException {
        lostCalls.set(0);
        synchronized (this) {
            if (pause.failures() == 0 || isPaused()) {
                return;
            }
            pause = PauseTable.TargetPause.NONE;
        }
        session.changeInTransaction(connection -> pauseTable.clear(connection, delivery.target(), nowMillis()));
    }

    /** Applies the effect of a failure to the target. */
    void recordFailure(Transactions session, FailureClassification trouble) throws SQLException {
        switch (trouble.targetEffect()) {
            case NONE -> {}
            case RESET -> recordAnswer(session);
            case COUNT -> {
                if (lostCalls.incrementAndGet() >= options.pauseAfterFailures()) {
                    pauseTarget(session, trouble);
                }
            }
            case PAUSE_NOW -> pauseTarget(session, trouble);
        }
    }

    private void pauseTarget(Transactions session, FailureClassification trouble) throws SQLException {
        Duration asked = trouble.minPause() == null ? Duration.ZERO : trouble.minPause();
        PauseTable.TargetPause begun;
        synchronized (this) {
            if (isPaused() && nowMillis() + asked.toMillis() <= pause.endMillis()) {
                return;
            }
            lostCalls.set(0);
            int failures = pause.failures();
            Duration wait = options.targetPause().delayAfter(failures, randomFraction());
            long until = nowMillis() + Math.max(wait.toMillis(), asked.toMillis());
            begun = new PauseTable.TargetPause(until, failures + 1);
            pause = begun;
        }
        LOG.warn(
                "Pausing target {} for {} ms after {}",
                delivery.target(),
                begun.endMillis() - nowMillis(),
                trouble.reason());
        session.changeInTransaction(connection -> pauseTable.begin(connection, delivery.target(), begun));
    }

    /** Notifies the observer. */
    void notifyObserver(StoredMessage row, DeliveryOutcome end, int attempts, String reason) {
        Duration age = Duration.ofMillis(Math.max(0, nowMillis() - row.enqueuedAt()));
        try {
            options.observer()
                    .onMessageHandled(new HandledMessage(delivery.target(), row.kind(), end, attempts, age, reason));
        } catch (Throwable e) {
            LOG.warn(
                    "The outbox observer failed with {}; the message is not affected",
                    e.getClass().getName());
        }
    }

    @Override
    public void close() {
        leaseRenewer.close();
    }
}
