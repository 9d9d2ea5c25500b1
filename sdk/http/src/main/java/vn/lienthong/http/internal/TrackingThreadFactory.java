package vn.lienthong.http.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

/**
 * The background threads of one transport: daemons that hold on to nothing of the host, and that are seen to their end, so
 * that a redeploy finds none.
 */
final class TrackingThreadFactory implements ThreadFactory {
    private static final long JOIN_TIMEOUT_MILLIS = 2000;

    private final String name;
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    TrackingThreadFactory(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable task) {
        threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        threads.add(thread);
        return thread;
    }

    /** Stops the executor that these threads work for, and waits for them a moment. */
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
