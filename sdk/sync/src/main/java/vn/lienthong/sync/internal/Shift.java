package vn.lienthong.sync.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.sync.Dialect;
import vn.lienthong.sync.OutboxObserver.End;
import vn.lienthong.sync.OutboxObserver.Handled;
import vn.lienthong.sync.OutboxOptions;

/** What the threads of one worker share. Thread-safe. */
public final class Shift implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sync");

    final DataSource source;
    final Delivery delivery;
    final OutboxOptions options;
    final LaneTable lanes;
    final PauseTable pauses;
    final Keeper keeper;
    private final AtomicInteger lost = new AtomicInteger();
    private volatile PauseTable.Pause pause = PauseTable.Pause.NONE;
    private volatile boolean stopping;

    public Shift(DataSource source, Dialect dialect, Delivery delivery, OutboxOptions options) {
        this.source = source;
        this.delivery = delivery;
        this.options = options;
        this.lanes = new LaneTable(dialect);
        this.pauses = new PauseTable(dialect);
        this.keeper = new Keeper(source, lanes, options);
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

    /** Learns of a pause that another worker may have begun. */
    void learned(PauseTable.Pause found) {
        pause = found;
    }

    /** The target answered, whatever it said. */
    void answered(Session session) throws SQLException {
        lost.set(0);
        if (pause.failures() > 0) {
            session.change(connection -> pauses.end(connection, delivery.target()));
            pause = PauseTable.Pause.NONE;
        }
    }

    /** Begins a pause if a failure calls for one. */
    void failed(Session session, Trouble trouble) throws SQLException {
        boolean much = trouble.pause() == Trouble.Pause.COUNTED && lost.incrementAndGet() >= options.pauseAfter();
        if (trouble.pause() != Trouble.Pause.AT_ONCE && !much) {
            return;
        }
        if (paused()) {
            return;
        }
        lost.set(0);
        int failures = pause.failures();
        Duration wait = options.targetPause().after(failures, chance());
        PauseTable.Pause begun = new PauseTable.Pause(now() + wait.toMillis(), failures + 1);
        pause = begun;
        LOG.warn("{} is left alone for {} ms: {}", delivery.target(), wait.toMillis(), trouble.reason());
        session.change(connection -> pauses.begin(connection, delivery.target(), begun));
    }

    /** Tells the observer. */
    void tell(Row row, End end, int attempts, String reason) {
        Duration age = Duration.ofMillis(Math.max(0, now() - row.enqueuedAt()));
        try {
            options.observer().handled(new Handled(delivery.target(), row.kind(), end, attempts, age, reason));
        } catch (RuntimeException e) {
            LOG.warn("the observer failed: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        keeper.close();
    }
}
