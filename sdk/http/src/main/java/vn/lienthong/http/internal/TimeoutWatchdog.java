package vn.lienthong.http.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A watchdog that cancels exchanges whose timeout expires. It replaces the timeouts of OkHttp, which use a static
 * thread that cannot be stopped; this one ends with its transport.
 *
 * <p>An exchange only records its deadline. One alarm is set for the earliest deadline and is not changed when that
 * exchange ends in time, so that a quick exchange wakes no thread.
 */
final class TimeoutWatchdog implements AutoCloseable {
    private static final long NEVER = Long.MAX_VALUE;

    private final long startNanos = System.nanoTime();
    private final TrackingThreadFactory threadFactory = new TrackingThreadFactory("lienthong-http-watch");
    private final ScheduledThreadPoolExecutor scheduler;
    private final Set<Timeout> timeouts = ConcurrentHashMap.newKeySet();
    private volatile long nextCheckNanos = NEVER;
    private @Nullable Future<?> nextCheck;

    TimeoutWatchdog() {
        scheduler = new ScheduledThreadPoolExecutor(1, threadFactory);
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setKeepAliveTime(10, TimeUnit.SECONDS);
        scheduler.allowCoreThreadTimeOut(true);
        scheduler.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Starts the timeout of one exchange with a limit for the whole. */
    Timeout startTimeout(Duration whole, Runnable cancel) {
        Timeout guard = new Timeout(elapsedNanos() + whole.toNanos(), cancel);
        timeouts.add(guard);
        guard.startPhase("call", whole);
        return guard;
    }

    @Override
    public void close() {
        threadFactory.shutdownAndJoin(scheduler);
    }

    private long elapsedNanos() {
        return System.nanoTime() - startNanos;
    }

    private synchronized void scheduleCheck(long at) {
        if (at >= nextCheckNanos) {
            return;
        }
        if (nextCheck != null) {
            nextCheck.cancel(false);
        }
        nextCheckNanos = at;
        nextCheck = scheduler.schedule(this::checkTimeouts, Math.max(0, at - elapsedNanos()), TimeUnit.NANOSECONDS);
    }

    /** An exchange that moves its deadline meanwhile sees that no alarm is set, waits, and sets one if necessary. */
    private synchronized void checkTimeouts() {
        nextCheckNanos = NEVER;
        long now = elapsedNanos();
        long next = NEVER;
        for (Timeout guard : timeouts) {
            next = Math.min(next, guard.expireIfDue(now));
        }
        if (next < NEVER) {
            scheduleCheck(next);
        }
    }

    /** The timeout of one exchange and of its current phase. */
    final class Timeout implements AutoCloseable {
        private final long endNanos;
        private final Runnable cancel;
        private volatile long dueNanos = NEVER;
        private volatile String phaseName = "";
        private @Nullable String expiredPhase;

        private Timeout(long end, Runnable cancel) {
            this.endNanos = end;
            this.cancel = cancel;
        }

        /** Starts a phase with its own limit, which never exceeds that of the whole. */
        void startPhase(String next, Duration most) {
            long until = elapsedNanos() + most.toNanos();
            phaseName = until < endNanos ? next : "call";
            dueNanos = Math.min(until, endNanos);
            if (dueNanos < nextCheckNanos) {
                scheduleCheck(dueNanos);
            }
        }

        /** Returns the phase whose timeout expired, if any. */
        synchronized Optional<String> expiredPhase() {
            return Optional.ofNullable(expiredPhase);
        }

        @Override
        public void close() {
            timeouts.remove(this);
        }

        /** Returns the end of the current phase; the maximum after cancelling an exchange whose phase has expired. */
        private long expireIfDue(long now) {
            long current = dueNanos;
            if (current > now) {
                return current;
            }
            synchronized (this) {
                expiredPhase = phaseName;
            }
            timeouts.remove(this);
            cancel.run();
            return NEVER;
        }
    }
}
