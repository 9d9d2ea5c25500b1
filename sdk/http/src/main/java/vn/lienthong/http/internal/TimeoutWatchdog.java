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
 * Ends exchanges that wait too long. It stands in for the timeouts of the HTTP library, whose own watch is one static
 * thread that nobody can stop; this one ends with its transport.
 *
 * <p>An exchange only writes down until when it may last. One alarm is set for the earliest such moment and is left alone
 * when that exchange ends in time, so that a quick exchange wakes no thread.
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

    /** Guards one exchange, which may last so long as a whole. */
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

    /** An exchange that moves its end while this runs sees that no alarm is set, waits, and sets one if it must. */
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

    /** The guard of one exchange: knows until when the current part may last. */
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

        /** From now on waits for a part, never longer than for the whole. */
        void await(String next, Duration most) {
            long until = now() + most.toNanos();
            part = until < end ? next : "call";
            due = Math.min(until, end);
            if (due < alarmAt) {
                alarmBy(due);
            }
        }

        /** The part that lasted too long, if one did. */
        synchronized Optional<String> findExpired() {
            return Optional.ofNullable(findExpired);
        }

        @Override
        public void close() {
            guards.remove(this);
        }

        /** When the current part must have ended; never, after ending an exchange whose part has lasted too long. */
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
