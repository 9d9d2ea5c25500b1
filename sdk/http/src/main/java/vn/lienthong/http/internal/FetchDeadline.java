package vn.lienthong.http.internal;

import java.net.SocketTimeoutException;
import java.time.Duration;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.Timeouts;

/** The deadline of a fetch including all its redirects (LT-FILE-006). */
public final class FetchDeadline {
    private final Timeouts timeouts;
    private final long endNanos;

    FetchDeadline(Timeouts timeouts) {
        this.timeouts = timeouts;
        this.endNanos = System.nanoTime() + timeouts.call().toNanos();
    }

    /**
     * Returns the timeouts of the next exchange, limited by the remaining time.
     *
     * @throws TransportException if it has expired
     */
    public Timeouts remaining() {
        Duration left = Duration.ofNanos(endNanos - System.nanoTime());
        if (left.toMillis() < 1) {
            throw timeoutException();
        }
        return timeouts.toBuilder().call(left).build();
    }

    /** Returns the exception of a fetch whose deadline expired before it was sent. */
    static TransportException timeoutException() {
        return new TransportException(TransportPhase.RESOLVE, false, null, new SocketTimeoutException("call timeout"));
    }
}
