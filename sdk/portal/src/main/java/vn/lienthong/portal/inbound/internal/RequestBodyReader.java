package vn.lienthong.portal.inbound.internal;

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
import vn.lienthong.json.Base64FieldExtractor;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.inbound.InboundLimits;
import vn.lienthong.portal.inbound.entry.InboundRequest;
import vn.lienthong.value.DaemonThreadFactory;
import vn.lienthong.value.JsonValue;

/** Reader for bodies that enforces limits on size, time and memory. */
public final class RequestBodyReader implements AutoCloseable {
    /** Limit for services whose body is a single code. */
    private static final int SMALL = 64 * 1024;

    /** Number of bodies of maximum size that all requests together may have in memory at the same time. */
    private static final int MAX_BODIES_IN_MEMORY = 4;

    private static final int MALFORMED = 400;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;

    private final InboundLimits limits;
    private final JsonCodec codec;
    private final Base64FieldExtractor copy;
    private final AtomicLong free;
    private final ThreadPoolExecutor readers;

    public RequestBodyReader(InboundLimits limits, JsonLimits json) {
        this.limits = limits;
        this.codec = new JsonCodec(json);
        this.copy = new Base64FieldExtractor(InboundMessageReader.FILES, json, limits.whole());
        this.free = new AtomicLong((long) MAX_BODIES_IN_MEMORY * limits.body());
        // Bounded by the number of requests, because each has at most one read; an abandoned read ends with its
        // exchange.
        this.readers = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                30,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                new DaemonThreadFactory("lienthong-inbound-read"));
    }

    /** Wraps the body of a server without a read timeout. */
    public TimedInputStream withTimeout(InputStream body) {
        return new TimedInputStream(body, readers, limits.stall());
    }

    public TimedRequestBody open(InboundRequest request) {
        return new TimedRequestBody(request.body(), limits.reading(), free);
    }

    /**
     * Returns the body of a lookup as a tree.
     *
     * @throws RequestRejectedException if the body is invalid or exceeds a limit
     */
    public JsonValue small(InboundRequest request, TimedRequestBody body) {
        return whole(request, body, Math.min(SMALL, limits.body()));
    }

    /**
     * Returns the body of a push as a tree.
     *
     * @param files stores the files in the body; null if it cannot contain files
     * @throws RequestRejectedException if the body is invalid or exceeds a limit
     */
    JsonValue read(InboundRequest request, TimedRequestBody body, @Nullable FileSpool files) {
        if (files == null) {
            return whole(request, body, limits.body());
        }
        checkDeclaredLength(request, limits.whole());
        try {
            byte[] slim = copy.copy(body, content -> {
                body.toDisk(true);
                try {
                    return files.store(content);
                } finally {
                    body.toDisk(false);
                }
            });
            return clean(codec.readTree(slim, null));
        } catch (MalformedAnswerException e) {
            throw RequestRejectedException.http(MALFORMED, "inbound.malformed");
        } catch (IOException e) {
            throw RequestRejectedException.http(FAILED, "inbound.failed");
        }
    }

    private JsonValue whole(InboundRequest request, TimedRequestBody body, int most) {
        checkDeclaredLength(request, most);
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw RequestRejectedException.http(TOO_LARGE, "inbound.large");
            }
            return clean(codec.readTree(bytes, null));
        } catch (MalformedAnswerException | IOException e) {
            throw RequestRejectedException.http(MALFORMED, "inbound.malformed");
        }
    }

    private static void checkDeclaredLength(InboundRequest request, long most) {
        if (request.length() > most) {
            throw RequestRejectedException.http(TOO_LARGE, "inbound.large");
        }
    }

    /** Rejects a body with a byte order mark or a duplicate key, because the sender may interpret it differently. */
    private static JsonValue clean(ReadResult<JsonValue> read) {
        for (Finding finding : read.findings()) {
            if (finding.severity() != Severity.INFO) {
                throw RequestRejectedException.http(MALFORMED, "inbound.malformed");
            }
        }
        return read.value();
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
