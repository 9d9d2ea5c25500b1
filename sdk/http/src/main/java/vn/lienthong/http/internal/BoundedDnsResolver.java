package vn.lienthong.http.internal;

import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;

/**
 * A DNS resolver with a time limit. Lookups run on separate threads, because a lookup of the operating system cannot be
 * cancelled: the caller continues at its deadline, and the thread ends when the system answers.
 */
final class BoundedDnsResolver implements AutoCloseable {
    private static final int MAX_CONCURRENT_LOOKUPS = 64;

    private final TrackingThreadFactory threadFactory = new TrackingThreadFactory("lienthong-http-look-up");
    private final ExecutorService executor = new ThreadPoolExecutor(
            0, MAX_CONCURRENT_LOOKUPS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), threadFactory);

    /** Returns the result of a lookup, or throws its exception, within the deadline. */
    <T> T lookUpWithin(FetchDeadline deadline, Supplier<T> lookUp) {
        Future<T> asked = submit(lookUp);
        try {
            return asked.get(deadline.remaining().call().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw FetchDeadline.timeoutException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    TransportPhase.RESOLVE, false, null, new InterruptedIOException("interrupted"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException told) {
                throw told;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("unexpected checked exception of a lookup");
        } finally {
            asked.cancel(true);
        }
    }

    private <T> Future<T> submit(Supplier<T> lookUp) {
        try {
            return executor.submit(lookUp::get);
        } catch (RejectedExecutionException e) {
            // Closed, or so many lookups hang that the next one would hang too.
            throw new TransportException(
                    executor.isShutdown() ? TransportPhase.CLOSED : TransportPhase.RESOLVE, false, null, null);
        }
    }

    @Override
    public void close() {
        threadFactory.shutdownAndJoin(executor);
    }
}
