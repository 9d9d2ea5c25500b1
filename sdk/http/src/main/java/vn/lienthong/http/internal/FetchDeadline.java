package vn.lienthong.http.internal;

import java.net.SocketTimeoutException;
import java.time.Duration;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.Timeouts;

/** Until when a fetch may last, through all its redirects (LT-FILE-006). */
public final class FetchDeadline {
    private final Timeouts timeouts;
    private final long end;

    FetchDeadline(Timeouts timeouts) {
        this.timeouts = timeouts;
        this.end = System.nanoTime() + timeouts.call().toNanos();
    }

    /** The timeouts of what is done next, of which the whole is what is left. @throws TransportException if nothing is */
    public Timeouts remaining() {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.toMillis() < 1) {
            throw over();
        }
        return timeouts.toBuilder().call(left).build();
    }

    /** The failure of a fetch whose time ran out before it was sent. */
    static TransportException over() {
        return new TransportException(TransportPhase.RESOLVE, false, null, new SocketTimeoutException("call timeout"));
    }
}
