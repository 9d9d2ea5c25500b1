package vn.lienthong.http.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import vn.lienthong.value.DaemonThreadFactory;

/**
 * A factory of daemon threads without a context class loader. {@code shutdownAndJoin} waits for them, so that no thread
 * survives a redeploy.
 */
final class TrackingThreadFactory implements ThreadFactory {
    private static final long JOIN_TIMEOUT_MILLIS = 2000;

    private final String threadName;
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    TrackingThreadFactory(String name) {
        this.threadName = name;
    }

    @Override
    public Thread newThread(Runnable task) {
        threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = DaemonThreadFactory.createIsolated(threadName, task);
        threads.add(thread);
        return thread;
    }

    /** Shuts the executor of these threads down and joins them for a limited time. */
    void shutdownAndJoin(ExecutorService executor) {
        executor.shutdownNow();
        try {
            for (Thread thread : threads) {
                thread.join(JOIN_TIMEOUT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
