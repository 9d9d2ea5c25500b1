package vn.lienthong.value;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** A factory for daemon threads with numbered names, such as {@code lienthong-outbox-1}. */
public final class DaemonThreadFactory implements ThreadFactory {
    private final String prefix;
    private final AtomicInteger next = new AtomicInteger(1);

    /** Creates a factory; the threads have this prefix, a hyphen and a number. */
    public DaemonThreadFactory(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public Thread newThread(Runnable task) {
        return create(prefix + "-" + next.getAndIncrement(), task);
    }

    /** Returns a thread that is not started. It has the context class loader of the caller, for code of the host. */
    public static Thread create(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Returns a thread that is not started and refers to nothing of the host: it has no context class loader and
     * inherits no thread-local values, so that it never prevents the unloading of an application.
     */
    public static Thread createIsolated(String name, Runnable task) {
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    }
}
