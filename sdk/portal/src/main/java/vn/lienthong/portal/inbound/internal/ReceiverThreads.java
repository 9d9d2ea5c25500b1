package vn.lienthong.portal.inbound.internal;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Factory for daemon threads with the receiver's name. */
final class ReceiverThreads {
    private ReceiverThreads() {}

    static ThreadFactory threadFactory(String role) {
        AtomicInteger next = new AtomicInteger(1);
        return work -> {
            Thread thread = new Thread(work, "lienthong-inbound-" + role + "-" + next.getAndIncrement());
            thread.setDaemon(true);
            return thread;
        };
    }
}
