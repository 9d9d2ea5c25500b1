package vn.lienthong.portal.inbound;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.json.Read;
import vn.lienthong.json.SlimCopy;
import vn.lienthong.portal.internal.inbound.Letters;
import vn.lienthong.portal.internal.inbound.Refusal;

/** Reads bodies within their bounds of size and time; a peer that is slow holds a thread of ours, and never the answer. */
final class BodyReader implements AutoCloseable {
    private static final long PASSED_OVER = 1024 * 1024;
    private static final Duration PASSING = Duration.ofMillis(300);
    private static final byte[] NOTHING = {};
    private static final int MALFORMED = 400;
    private static final int SLOW = 408;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;
    private static final int BUSY = 503;

    private final InboundLimits limits;
    private final JsonCodec codec;
    private final SlimCopy copy;
    private final ThreadPoolExecutor readers;

    BodyReader(InboundLimits limits, JsonLimits json) {
        this.limits = limits;
        this.codec = new JsonCodec(json);
        this.copy = new SlimCopy(Letters.FILES, json, limits.whole());
        this.readers = new ThreadPoolExecutor(
                0, 2 * limits.atOnce(), 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Threads.named("read"));
    }

    /**
     * The body as a tree.
     *
     * @param files takes the files in it; null where there can be none
     * @throws Refusal if it is none, or not within its bounds
     */
    Tree read(InboundRequest request, @Nullable Spool files) {
        if (request.length() > (files == null ? limits.body() : limits.whole())) {
            throw Refusal.http(TOO_LARGE, "inbound.large");
        }
        try {
            Watched body = new Watched(request.body());
            byte[] bytes = await(
                    () -> files == null ? body.readNBytes(limits.body() + 1) : copy.copy(body, files),
                    body,
                    limits.stall());
            return clean(codec.readTree(bytes, null));
        } catch (MalformedAnswerException e) {
            throw Refusal.http(MALFORMED, "inbound.malformed");
        } catch (IOException e) {
            throw Refusal.http(
                    files == null ? MALFORMED : FAILED, files == null ? "inbound.malformed" : "inbound.failed");
        }
    }

    /** A mark, or a key that stands twice, may mean one thing to us and another to the sender. */
    private static Tree clean(Read<Tree> read) {
        for (Finding finding : read.findings()) {
            if (finding.severity() != Severity.INFO) {
                throw Refusal.http(MALFORMED, "inbound.malformed");
            }
        }
        return read.value();
    }

    /**
     * Reads over some of a body that nobody wants: a connection that is closed on unread bytes is reset, and the answer on it
     * lost.
     */
    void passOver(InboundRequest request) {
        try {
            Watched body = new Watched(request.body());
            await(
                    () -> {
                        body.skip(PASSED_OVER);
                        return NOTHING;
                    },
                    body,
                    PASSING);
        } catch (IOException | Refusal e) {
            // The answer is sent all the same; whether it arrives is the peer's affair.
            return;
        }
    }

    private byte[] await(Callable<byte[]> reading, Watched body, Duration stall) throws IOException {
        Future<byte[]> future = submit(reading);
        long start = System.nanoTime();
        while (true) {
            long left = Math.min(
                    stall.toNanos() - (System.nanoTime() - body.moved),
                    limits.reading().toNanos() - (System.nanoTime() - start));
            try {
                return future.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left <= 0) {
                    // Without an interrupt, which would close the connection under the answer.
                    future.cancel(false);
                    throw Refusal.http(SLOW, "inbound.slow");
                }
            } catch (InterruptedException e) {
                future.cancel(false);
                Thread.currentThread().interrupt();
                throw Refusal.http(BUSY, "inbound.busy");
            } catch (ExecutionException e) {
                throw unwrapped(e.getCause());
            }
        }
    }

    private Future<byte[]> submit(Callable<byte[]> reading) {
        try {
            return readers.submit(reading);
        } catch (RejectedExecutionException e) {
            throw Refusal.http(BUSY, "inbound.busy");
        }
    }

    private static IOException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof IOException io) {
            return io;
        } else if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        } else if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }

    /** Knows when the last byte came. */
    private static final class Watched extends FilterInputStream {
        private volatile long moved = System.nanoTime();

        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            moved = System.nanoTime();
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = in.read(buffer, offset, length);
            moved = System.nanoTime();
            return got;
        }

        @Override
        public long skip(long most) throws IOException {
            byte[] over = new byte[8192];
            long skipped = 0;
            for (int got = 0; got >= 0 && skipped < most; got = read(over, 0, over.length)) {
                skipped += got;
            }
            return skipped;
        }

        /** The server's own, which it closes itself. */
        @Override
        public void close() {}
    }
}
