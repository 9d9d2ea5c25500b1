package vn.lienthong.portal.inbound;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.portal.inbound.entry.CallerCheck;
import vn.lienthong.portal.inbound.entry.InboundReply;
import vn.lienthong.portal.inbound.entry.InboundRequest;
import vn.lienthong.portal.inbound.inbox.Inbox;
import vn.lienthong.portal.inbound.inbox.PendingMessage;
import vn.lienthong.portal.inbound.internal.InboundService;
import vn.lienthong.portal.inbound.internal.InboxDispatcher;
import vn.lienthong.portal.inbound.internal.LookupReplies;
import vn.lienthong.portal.inbound.internal.PushEndpoint;
import vn.lienthong.portal.inbound.internal.ReplyWriter;
import vn.lienthong.portal.inbound.internal.RequestBodyReader;
import vn.lienthong.portal.inbound.internal.RequestRejectedException;
import vn.lienthong.portal.inbound.internal.TimedInputStream;
import vn.lienthong.portal.inbound.internal.TimedRequestBody;
import vn.lienthong.value.JsonValue;

/**
 * Receiver for the portal's calls to an agency. It accepts requests from any HTTP server and returns replies. A
 * message is stored and committed, then answered, then handled (LT-IN-001). Thread-safe; create one, share it, and
 * close it when the application ends.
 *
 * <p>It never throws because of the content of a request. Such a request is answered with a code and a text that
 * quotes nothing from it (LT-IN-013).
 */
public final class PortalReceiver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PortalReceiver.class);
    private static final Pattern JSON =
            Pattern.compile("(?i)\\s*application/json\\s*(?:;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");

    /**
     * Statuses of rejections after which a part of the body may be unread. Bodies of callers that are not allowed
     * (403) are not skipped.
     */
    private static final Set<Integer> UNREAD = Set.of(400, 404, 405, 413, 415, 503);

    /**
     * Maximum number of JSON rows and values. A tax notice with the maximum number of rows has fewer values. The limit
     * is necessary because a value occupies far more memory than its bytes.
     */
    private static final int MAX_VALUES = 50_000;

    private final PortalReceiverBuilder parts;
    private final CallerCheck callers;
    private final Inbox inbox;
    private final Semaphore places;
    private final RequestBodyReader bodies;
    private final PushEndpoint pushes;
    private final InboxDispatcher handling;

    PortalReceiver(PortalReceiverBuilder parts) {
        this.parts = parts;
        this.callers = Objects.requireNonNull(parts.callers, "callers");
        this.inbox = parts.inbox();
        JsonLimits json = JsonLimits.standard().toBuilder()
                .bodyBytes(parts.limits.body())
                .rows(MAX_VALUES)
                .values(MAX_VALUES)
                .build();
        this.places = new Semaphore(parts.limits.atOnce());
        this.bodies = new RequestBodyReader(parts.limits, json);
        JsonCodec codec = new JsonCodec(json);
        this.handling = new InboxDispatcher(parts.storing(), inbox, codec);
        this.pushes = new PushEndpoint(parts.storing(), inbox, bodies, codec);
    }

    /** Returns a builder for a receiver. */
    public static PortalReceiverBuilder builder() {
        return new PortalReceiverBuilder();
    }

    /** Answers a request. The caller must write the reply and close it. */
    public InboundReply receive(InboundRequest request) {
        Objects.requireNonNull(request, "request");
        boolean lookUp = InboundService.of(request.path())
                .map(InboundService.InboundCall::service)
                .filter(InboundService.LOOK_UP::equals)
                .isPresent();
        if (!places.tryAcquire()) {
            return refuse(RequestRejectedException.http(503, "inbound.busy"), lookUp);
        }
        TimedRequestBody body = bodies.open(request);
        try {
            return answer(request, body);
        } catch (RequestRejectedException refusal) {
            if (UNREAD.contains(refusal.status())) {
                body.passOver();
            }
            return refuse(refusal, lookUp);
        } catch (RuntimeException e) {
            // Thrown by the host's functions or its inbox; the exception message may quote the request.
            LOG.warn(
                    "A request failed and is answered with HTTP 500: {}",
                    e.getClass().getName());
            return refuse(RequestRejectedException.http(500, "inbound.failed"), lookUp);
        } finally {
            body.release();
            places.release();
        }
    }

    /** For servers without a read timeout. */
    TimedInputStream withTimeout(InputStream body) {
        return bodies.withTimeout(body);
    }

    private InboundReply refuse(RequestRejectedException refusal, boolean lookUp) {
        return InboundReply.json(refusal.status(), ReplyWriter.rejected(refusal, lookUp), () -> {});
    }

    private InboundReply answer(InboundRequest request, TimedRequestBody body) {
        if (!callers.admits(request)) {
            throw RequestRejectedException.http(403, "inbound.caller");
        }
        InboundService.InboundCall call = InboundService.of(request.path())
                .orElseThrow(() -> RequestRejectedException.http(404, "inbound.unknown-path"));
        if (!request.method().equals(call.service().method())) {
            throw RequestRejectedException.http(405, "inbound.method");
        }
        return switch (call.service()) {
            case DOWNLOAD -> download(call.file());
            case LOOK_UP -> InboundReply.json(200, lookUp(request, body), () -> {});
            case PAYABLE -> InboundReply.json(200, payable(request, body), () -> {});
            default -> {
                pushes.requireOffered(call.service());
                requireJsonType(request);
                PushEndpoint.PushAnswer pushed = pushes.answer(call.service(), request, body);
                yield InboundReply.json(200, pushed.text(), () -> handling.release(pushed.keys()));
            }
        };
    }

    private String lookUp(InboundRequest request, TimedRequestBody body) {
        var function = requireOffered(parts.facts);
        return function.apply(LookupReplies.lookupCode(body(request, body)))
                .map(LookupReplies::dossier)
                .orElseThrow(LookupReplies::notFound);
    }

    private String payable(InboundRequest request, TimedRequestBody body) {
        var function = requireOffered(parts.payable);
        return LookupReplies.payable(function.apply(LookupReplies.paymentLookupCode(body(request, body))));
    }

    private InboundReply download(String file) {
        UUID id;
        try {
            id = UUID.fromString(file);
        } catch (IllegalArgumentException e) {
            throw RequestRejectedException.http(404, "inbound.no-file");
        }
        return requireOffered(parts.files)
                .apply(id)
                .map(InboundReply::file)
                .orElseThrow(() -> RequestRejectedException.http(404, "inbound.no-file"));
    }

    private static <F> F requireOffered(@Nullable F function) {
        if (function == null) {
            throw RequestRejectedException.http(404, "inbound.unknown-path");
        }
        return function;
    }

    private JsonValue body(InboundRequest request, TimedRequestBody body) {
        requireJsonType(request);
        return bodies.small(request, body);
    }

    /**
     * A missing Content-Type is treated as JSON, except in a request with an Origin header. A web page could otherwise
     * send such a request into a network that trusts the user of the browser.
     */
    private static void requireJsonType(InboundRequest request) {
        boolean json = request.header("content-type")
                .map(type -> JSON.matcher(type).matches())
                .orElse(!request.headers().containsKey("content-type")
                        && !request.headers().containsKey("origin"));
        boolean packed = request.header("content-encoding").isPresent();
        if (!json || packed) {
            throw RequestRejectedException.http(415, "inbound.type");
        }
    }

    /** Returns messages that were answered but not handled yet, oldest first, at most 1,000. */
    public List<PendingMessage> pending() {
        return inbox.pending(1_000);
    }

    /**
     * Retries all unhandled messages at once, regardless of their delay. Use it after a restart, or when the cause of
     * a failure is fixed. Files older than an hour that no unhandled message refers to are removed, here and once an
     * hour. Do not call it while another process handles the same inbox.
     */
    public void resume() {
        handling.resume();
    }

    /** Stops the threads; unhandled messages stay in the inbox. */
    @Override
    public void close() {
        handling.close();
        bodies.close();
    }
}
