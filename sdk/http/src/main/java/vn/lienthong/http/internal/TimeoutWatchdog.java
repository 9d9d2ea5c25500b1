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
 * A watchdog that cancels exchanges whose timeout expires. It replaces the timeouts of OkHttp, which use a static thread that
 * cannot be stopped; this one ends with its transport.
 *
 * <p>An exchange only records its deadline. One alarm is set for the earliest deadline and is not changed when that exchange
 * ends in time, so that a quick exchange wakes no thread.
 */
final class TimeoutWatchdog implements AutoCloseable {
    private static final long NEVER = Long.MAX_VALUE;

    private final long begun = System.nanoTime();
    private final TrackingThreadFactory crew = new TrackingThreadFactory("lienthong-http-watch");
    private final ScheduledThreadPoolExecutor timer;
    private final Set<Timeout> guards = ConcurrentHashMap.newKeySet();
    private volatile long alarmAt = NEVER;
    private @Nullable Future<?> alarm;

    TimeoutWatchdog() {
        timer = new ScheduledThreadPoolExecutor(1, crew);
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Starts the timeout of one exchange with a limit for the whole. */
    Timeout guard(Duration whole, Runnable cancel) {
        Timeout guard = new Timeout(now() + whole.toNanos(), cancel);
        guards.add(guard);
        guard.await("call", whole);
        return guard;
    }

    @Override
    public void close() {
        crew.shutdownAndJoin(timer);
    }

    private long now() {
        return System.nanoTime() - begun;
    }

    private synchronized void alarmBy(long at) {
        if (at >= alarmAt) {
            return;
        }
        if (alarm != null) {
            alarm.cancel(false);
        }
        alarmAt = at;
        alarm = timer.schedule(this::look, Math.max(0, at - now()), TimeUnit.NANOSECONDS);
    }

    /** An exchange that moves its deadline meanwhile sees that no alarm is set, waits, and sets one if necessary. */
    private synchronized void look() {
        alarmAt = NEVER;
        long now = now();
        long next = NEVER;
        for (Timeout guard : guards) {
            next = Math.min(next, guard.dueAfter(now));
        }
        if (next < NEVER) {
            alarmBy(next);
        }
    }

    /** The timeout of one exchange and of its current phase. */
    final class Timeout implements AutoCloseable {
        private final long end;
        private final Runnable cancel;
        private volatile long due = NEVER;
        private volatile String part = "";
        private @Nullable String findExpired;

        private Timeout(long end, Runnable cancel) {
            this.end = end;
            this.cancel = cancel;
        }

        /** Starts a phase with its own limit, which never exceeds that of the whole. */
        void await(String next, Duration most) {
            long until = now() + most.toNanos();
            part = until < end ? next : "call";
            due = Math.min(until, end);
            if (due < alarmAt) {
                alarmBy(due);
            }
        }

        /** Returns the phase whose timeout expired, if any. */
        synchronized Optional<String> findExpired() {
            return Optional.ofNullable(findExpired);
        }

        @Override
        public void close() {
            guards.remove(this);
        }

        /** Returns the end of the current phase; the maximum after cancelling an exchange whose phase has expired. */
        private long dueAfter(long now) {
            long current = due;
            if (current > now) {
                return current;
            }
            synchronized (this) {
                findExpired = part;
            }
            guards.remove(this);
            cancel.run();
            return NEVER;
        }
    }
}
