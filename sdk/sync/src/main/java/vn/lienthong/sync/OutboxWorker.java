package vn.lienthong.sync;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.sync.internal.NoticeDelivery;
import vn.lienthong.sync.internal.PollCycle;
import vn.lienthong.sync.internal.PortalDelivery;
import vn.lienthong.sync.internal.WorkerContext;
import vn.lienthong.value.DaemonThreadFactory;

/**
 * A worker that delivers the messages of an outbox. Any number of workers, in any number of processes, share the
 * tables. The messages of each dossier are delivered by one worker at a time and in order (LT-OUT-002,
 * LT-OUT-004).
 *
 * <p>Either call {@link #start()}, and {@link #close()} when the application ends, or call {@link #drain()} from a
 * job. The caller owns the portal client and the data source. Thread-safe.
 */
public final class OutboxWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    private final WorkerContext context;
    private final OutboxOptions options;
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch stopSignal = new CountDownLatch(1);

    private OutboxWorker(WorkerContext context, OutboxOptions options) {
        this.context = context;
        this.options = options;
    }

    /** Creates a worker that delivers dossiers and progress to the portal. */
    public static OutboxWorker toPortal(
            DataSource source, SqlDialect dialect, PortalClient portal, OutboxOptions options) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(portal, "portal");
        Objects.requireNonNull(options, "options");
        return new OutboxWorker(
                new WorkerContext(source, dialect, new PortalDelivery(portal, options.trustOwnCodes()), options),
                options);
    }

    /** Creates a worker that delivers notices to the agency's channel. */
    public static OutboxWorker toChannel(
            DataSource source, SqlDialect dialect, NoticeChannel channel, OutboxOptions options) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(options, "options");
        return new OutboxWorker(new WorkerContext(source, dialect, new NoticeDelivery(channel), options), options);
    }

    /**
     * Starts the threads.
     *
     * @throws IllegalStateException if the worker was started or closed before
     */
    public synchronized OutboxWorker start() {
        if (!threads.isEmpty() || context.isStopping()) {
            throw new IllegalStateException("a worker can be started only once and not after close");
        }
        for (int i = 0; i < options.threads(); i++) {
            threads.add(DaemonThreadFactory.create("lienthong-outbox-" + i, this::runLoop));
        }
        threads.forEach(Thread::start);
        return this;
    }

    /**
     * Delivers one batch of due messages on the calling thread.
     *
     * @return number of handled messages, whatever their outcome
     * @throws SQLException if the database fails; unfinished lanes are processed again when their leases end
     */
    public int runOnce() throws SQLException {
        return new PollCycle(context).run().messageCount();
    }

    /**
     * Delivers messages on the calling thread until no message is due.
     *
     * @return number of handled messages
     * @throws SQLException if the database fails; unfinished lanes are processed again when their leases end
     */
    public long drain() throws SQLException {
        long messages = 0;
        PollCycle.PollResult done;
        do {
            done = new PollCycle(context).run();
            messages += done.messageCount();
        } while (done.laneCount() > 0);
        return messages;
    }

    private void runLoop() {
        int failures = 0;
        while (!context.isStopping()) {
            try {
                PollCycle.PollResult done = new PollCycle(context).run();
                failures = 0;
                if (done.laneCount() == 0) {
                    sleepUnlessStopped(options.pollInterval().toMillis());
                }
            } catch (SQLException e) {
                LOG.warn(
                        "An outbox poll failed in the database (SQL state {}, {}); it will be retried",
                        e.getSQLState(),
                        e.getClass().getSimpleName());
                sleepUnlessStopped(
                        options.laneBackOff().delayAfter(failures++, 0).toMillis());
            } catch (Throwable e) {
                // A worker thread must survive any fault of a driver or of the class path; its message could quote a
                // row.
                LOG.warn(
                        "An outbox poll failed with {}; it will be retried",
                        e.getClass().getName());
                sleepUnlessStopped(
                        options.laneBackOff().delayAfter(failures++, 0).toMillis());
            }
        }
    }

    /** Sleeps until the time has passed or the worker stops. */
    private void sleepUnlessStopped(long millis) {
        try {
            if (stopSignal.await(millis, TimeUnit.MILLISECONDS)) {
                LOG.debug("The outbox worker is stopping");
            }
        } catch (InterruptedException e) {
            context.stop();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Stops claiming messages, waits for the calls in progress up to the stop timeout, and gives the other leases
     * back. The messages of calls that are still in progress then are processed again when their leases end.
     */
    @Override
    public synchronized void close() {
        context.stop();
        stopSignal.countDown();
        long until = System.nanoTime() + options.stopTimeout().toNanos();
        try {
            for (Thread thread : threads) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                thread.join(Math.max(1, left));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            context.close();
        }
    }
}
