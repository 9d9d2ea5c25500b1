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

/**
 * Delivers what the outbox holds. Any number of workers, in any number of processes, share the tables; each dossier's messages
 * are delivered by one of them at a time and in order (LT-OUT-002, LT-OUT-004).
 *
 * <p>Either {@link #start()} it and {@link #close()} it when the application ends, or call {@link #drain()} from a job. The
 * client and the data source stay the caller's. Thread-safe.
 */
public final class OutboxWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    private final WorkerContext context;
    private final OutboxOptions options;
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch stopSignal = new CountDownLatch(1);

    private OutboxWorker(WorkerContext shift, OutboxOptions options) {
        this.context = shift;
        this.options = options;
    }

    /** A worker that delivers dossiers and progress to the portal. */
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

    /** A worker that hands notices to the agency's channel. */
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
     * @throws IllegalStateException if it was started or closed before
     */
    public synchronized OutboxWorker start() {
        if (!threads.isEmpty() || context.isStopping()) {
            throw new IllegalStateException("a worker is started once");
        }
        for (int i = 0; i < options.threads(); i++) {
            Thread thread = new Thread(this::runLoop, "lienthong-outbox-" + i);
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        return this;
    }

    /**
     * Works on one batch of what is due now, on the calling thread.
     *
     * @return how many messages were handled, whatever became of them
     * @throws SQLException if the database fails; what was in hand is taken up again when its lease ends
     */
    public int runOnce() throws SQLException {
        return new PollCycle(context).run().messageCount();
    }

    /**
     * Works until nothing is due, on the calling thread.
     *
     * @return how many messages were handled
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
                        "the database failed: SQL state {}, {}",
                        e.getSQLState(),
                        e.getClass().getSimpleName());
                sleepUnlessStopped(
                        options.laneBackOff().delayAfter(failures++, 0).toMillis());
            } catch (Throwable e) {
                // A worker's thread must outlive any fault, of a driver or a class path; its words could quote a row.
                LOG.warn("a round failed: {}", e.getClass().getName());
                sleepUnlessStopped(
                        options.laneBackOff().delayAfter(failures++, 0).toMillis());
            }
        }
    }

    /** Sleeps until the time is over or the worker stops. */
    private void sleepUnlessStopped(long millis) {
        try {
            if (stopSignal.await(millis, TimeUnit.MILLISECONDS)) {
                LOG.debug("stopping");
            }
        } catch (InterruptedException e) {
            context.stop();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Takes nothing more in hand, waits for the calls under way as long as the options say, and gives the other leases back.
     * What is still under way then is taken up again when its lease ends.
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
