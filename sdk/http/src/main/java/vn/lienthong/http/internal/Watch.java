package vn.lienthong.http.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends exchanges that wait too long. It stands in for the timeouts of the HTTP library, whose own watch is one static
 * thread that nobody can stop; this one ends with its transport.
 */
final class Watch implements AutoCloseable {
    private final Crew crew = new Crew("lienthong-http-watch");
    private final ScheduledThreadPoolExecutor timer;

    Watch() {
        timer = new ScheduledThreadPoolExecutor(1, crew);
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Guards one exchange, which may last so long as a whole. */
    Guard guard(Duration whole, Runnable cancel) {
        Guard guard = new Guard(whole, cancel);
        guard.await("call", whole);
        return guard;
    }

    @Override
    public void close() {
        crew.dismiss(timer);
    }

    /** The guard of one exchange: knows until when the current part may last. */
    final class Guard implements AutoCloseable {
        private final long begun = System.nanoTime();
        private final long whole;
        private final Runnable cancel;
        private long due;
        private long wake = Long.MAX_VALUE;
        private String part = "";
        private boolean ended;
        private @Nullable String expired;
        private @Nullable Future<?> alarm;

        private Guard(Duration whole, Runnable cancel) {
            this.whole = whole.toNanos();
            this.cancel = cancel;
        }

        /** From now on waits for a part, never longer than for the whole. */
        synchronized void await(String next, Duration most) {
            long until = passed() + most.toNanos();
            part = until < whole ? next : "call";
            due = Math.min(until, whole);
            if (due < wake && !ended) {
                wakeAt(due);
            }
        }

        /** The part that lasted too long, if one did. */
        synchronized Optional<String> expired() {
            return Optional.ofNullable(expired);
        }

        @Override
        public synchronized void close() {
            ended = true;
            if (alarm != null) {
                alarm.cancel(false);
            }
        }

        private void wakeAt(long at) {
            if (alarm != null) {
                alarm.cancel(false);
            }
            wake = at;
            alarm = timer.schedule(this::look, Math.max(0, at - passed()), TimeUnit.NANOSECONDS);
        }

        private void look() {
            synchronized (this) {
                if (ended) {
                    return;
                }
                if (passed() < due) {
                    wakeAt(due);
                    return;
                }
                expired = part;
                ended = true;
            }
            cancel.run();
        }

        private long passed() {
            return System.nanoTime() - begun;
        }
    }
}
