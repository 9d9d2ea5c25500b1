package vn.lienthong.portal.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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

/** Reads bodies within their bounds of size, time and memory. */
final class BodyReader implements AutoCloseable {
    /** Of a service whose body is one code. */
    private static final int SMALL = 64 * 1024;

    /** So many of the largest bodies may be in the memory at once, or as many more as are smaller. */
    private static final int LARGEST_AT_ONCE = 4;

    private static final int MALFORMED = 400;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;

    private final InboundLimits limits;
    private final JsonCodec codec;
    private final SlimCopy copy;
    private final AtomicLong free;
    private final ThreadPoolExecutor readers;

    BodyReader(InboundLimits limits, JsonLimits json) {
        this.limits = limits;
        this.codec = new JsonCodec(json);
        this.copy = new SlimCopy(Letters.FILES, json, limits.whole());
        this.free = new AtomicLong((long) LARGEST_AT_ONCE * limits.body());
        // Bounded by the requests, each of which has one read at most; a read that is given up ends with its exchange.
        this.readers = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Threads.named("read"));
    }

    /** The body of a server that ends no read by itself. */
    TimedBody timed(InputStream body) {
        return new TimedBody(body, readers, limits.stall());
    }

    Incoming open(InboundRequest request) {
        return new Incoming(request.body(), limits.reading(), free);
    }

    /** The body of a look-up, as a tree. @throws Refusal if it is none, or not within its bounds */
    Tree small(InboundRequest request, Incoming body) {
        return whole(request, body, Math.min(SMALL, limits.body()));
    }

    /**
     * The body of a push, as a tree.
     *
     * @param files takes the files in it; null where there can be none
     * @throws Refusal if it is none, or not within its bounds
     */
    Tree read(InboundRequest request, Incoming body, @Nullable Spool files) {
        if (files == null) {
            return whole(request, body, limits.body());
        }
        declared(request, limits.whole());
        try {
            byte[] slim = copy.copy(body, content -> {
                body.toDisk(true);
                try {
                    return files.take(content);
                } finally {
                    body.toDisk(false);
                }
            });
            return clean(codec.readTree(slim, null));
        } catch (MalformedAnswerException e) {
            throw Refusal.http(MALFORMED, "inbound.malformed");
        } catch (IOException e) {
            throw Refusal.http(FAILED, "inbound.failed");
        }
    }

    private Tree whole(InboundRequest request, Incoming body, int most) {
        declared(request, most);
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Refusal.http(TOO_LARGE, "inbound.large");
            }
            return clean(codec.readTree(bytes, null));
        } catch (MalformedAnswerException | IOException e) {
            throw Refusal.http(MALFORMED, "inbound.malformed");
        }
    }

    private static void declared(InboundRequest request, long most) {
        if (request.length() > most) {
            throw Refusal.http(TOO_LARGE, "inbound.large");
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

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
