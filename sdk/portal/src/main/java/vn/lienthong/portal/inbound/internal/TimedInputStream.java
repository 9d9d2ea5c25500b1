package vn.lienthong.portal.inbound.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stream for the body of a server without a read timeout. Each read runs on another thread and is abandoned when
 * it stalls. {@link #close} ends an abandoned read with an interrupt, which closes the connection: always after
 * the answer, never before it.
 */
public final class TimedInputStream extends InputStream {
    private static final int PIECE = 32 * 1024;
    private static final int BUSY = 503;
    private static final Duration LAST = Duration.ofMillis(100);
    private static final Logger LOG = LoggerFactory.getLogger(TimedInputStream.class);

    private final InputStream in;
    private final Executor readers;
    private final Duration stall;
    private final byte[] piece = new byte[PIECE];
    private int from;
    private int to;
    private boolean ended;
    private @Nullable FutureTask<Integer> reading;

    TimedInputStream(InputStream in, Executor readers, Duration stall) {
        this.in = in;
        this.readers = readers;
        this.stall = stall;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (from == to && !more(stall.toNanos())) {
            return -1;
        }
        int got = Math.min(length, to - from);
        System.arraycopy(piece, from, buffer, offset, got);
        from += got;
        return got;
    }

    /** Skips at most this many bytes, for at most this time over all reads together. */
    void passOver(long most, Duration whole) throws IOException {
        long end = System.nanoTime() + whole.toNanos();
        long left = most;
        do {
            left -= to - from;
            from = to;
        } while (left > 0 && more(end - System.nanoTime()));
    }

    /** @throws SocketTimeoutException if no data arrived in time */
    private boolean more(long nanos) throws IOException {
        FutureTask<Integer> task = reading == null ? startRead() : reading;
        try {
            int got = task.get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
            reading = null;
            from = 0;
            to = Math.max(got, 0);
            ended = got < 0;
            return got > 0;
        } catch (TimeoutException e) {
            throw new SocketTimeoutException("read timeout in a request body");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RequestRejectedException.http(BUSY, "inbound.busy");
        } catch (ExecutionException e) {
            ended = true;
            throw new IOException("reading a request body failed", e.getCause());
        }
    }

    private FutureTask<Integer> startRead() {
        FutureTask<Integer> task = new FutureTask<>(() -> in.read(piece));
        try {
            readers.execute(task);
        } catch (RejectedExecutionException closed) {
            throw RequestRejectedException.http(BUSY, "inbound.busy");
        }
        reading = task;
        return task;
    }

    /**
     * Ends an abandoned read. The server would otherwise wait without limit for the rest of an unread body; therefore
     * the rest is skipped for at most 100 ms. The server closes the body itself.
     */
    @Override
    public void close() {
        try {
            if (!ended) {
                passOver(Long.MAX_VALUE, LAST);
            }
        } catch (IOException | RequestRejectedException e) {
            LOG.debug("A request body was not read to its end");
        }
        if (reading != null) {
            reading.cancel(true);
        }
    }
}
