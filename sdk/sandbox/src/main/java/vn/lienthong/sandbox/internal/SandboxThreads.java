package vn.lienthong.sandbox.internal;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** A factory for daemon threads with the name of the sandbox. */
public final class SandboxThreads {
    private SandboxThreads() {}

    public static ThreadFactory threadFactory(String role) {
        AtomicInteger next = new AtomicInteger(1);
        return work -> {
            Thread thread = new Thread(work, "lienthong-sandbox-" + role + "-" + next.getAndIncrement());
            thread.setDaemon(true);
            return thread;
        };
    }
}
