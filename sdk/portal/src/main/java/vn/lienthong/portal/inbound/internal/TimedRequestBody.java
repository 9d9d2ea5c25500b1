package vn.lienthong.portal.inbound.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Request body that is read on the thread that serves the request. The part kept in memory counts against a limit
 * over all requests until it is released.
 */
public final class TimedRequestBody extends InputStream {
    private static final long PASSED_OVER = 1024 * 1024;
    private static final Duration PASSING = Duration.ofMillis(300);
    private static final int SLOW = 408;
    private static final int BUSY = 503;

    private final InputStream in;
    private final long end;
    private final AtomicLong free;
    private long bytesInMemory;
    private boolean toDisk;

    /**
     * @param free bytes that all requests together may still keep in memory
     */
    TimedRequestBody(InputStream in, Duration longest, AtomicLong free) {
        this.in = in;
        this.end = System.nanoTime() + longest.toNanos();
        this.free = free;
    }

    /** Sets whether data read from now on only passes through memory and is not kept there. */
    void toDisk(boolean value) {
        toDisk = value;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (System.nanoTime() - end > 0) {
            throw RequestRejectedException.http(SLOW, "inbound.slow");
        }
        int got;
        try {
            got = in.read(buffer, offset, length);
        } catch (IOException e) {
            if (isTimeout(e)) {
                throw RequestRejectedException.http(SLOW, "inbound.slow");
            }
            throw e;
        }
        if (got > 0 && !toDisk) {
            reserve(got);
        }
        return got;
    }

    /** Containers wrap the exception that reports a read timeout. */
    private static boolean isTimeout(@Nullable Throwable e) {
        return e instanceof SocketTimeoutException
                || e instanceof TimeoutException
                || (e != null && isTimeout(e.getCause()));
    }

    private void reserve(int bytes) {
        bytesInMemory += bytes;
        if (free.addAndGet(-bytes) < 0) {
            throw RequestRejectedException.http(BUSY, "inbound.busy");
        }
    }

    /**
     * Skips up to 1 MiB of an unread body, because closing a connection with unread bytes resets it and loses the
     * answer. A body without a server-side read timeout is skipped for at most 300 ms; of other bodies, only available
     * bytes are skipped.
     */
    public void passOver() {
        try {
            if (in instanceof TimedInputStream timed) {
                timed.passOver(PASSED_OVER, PASSING);
                return;
            }
            byte[] skipped = new byte[8192];
            long left = PASSED_OVER;
            for (int available = in.available(); available > 0 && left > 0; available = in.available()) {
                left -= Math.max(1, in.read(skipped, 0, Math.min(available, skipped.length)));
            }
        } catch (IOException | RequestRejectedException e) {
            // The answer is sent anyway; whether it arrives depends on the client.
            return;
        }
    }

    /** Releases the memory of this body. The server closes the body itself. */
    public void release() {
        free.addAndGet(bytesInMemory);
        bytesInMemory = 0;
    }
}
