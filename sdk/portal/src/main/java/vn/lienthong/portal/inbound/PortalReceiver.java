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
 * Where the portal calls an agency: takes requests from any server and answers them. What came is stored and committed, then
 * answered, then handled (LT-IN-001). Thread-safe; make one, share it, close it when the application ends. Never throws over
 * what a request holds: it is answered with a code and words that quote nothing of it (LT-IN-013).
 */
public final class PortalReceiver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PortalReceiver.class);
    private static final Pattern JSON =
            Pattern.compile("(?i)\\s*application/json\\s*(?:;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");

    /** Refusals of known callers, before or within a body. */
    private static final Set<Integer> UNREAD = Set.of(400, 404, 405, 413, 415, 503);

    /** More values than a notice with the most rows that are taken has: each costs far more memory than it has bytes. */
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

    /** Returns what a receiver is made of. */
    public static PortalReceiverBuilder builder() {
        return new PortalReceiverBuilder();
    }

    /** Answers a request. The reply is to be written and closed. */
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
            // Of the host's functions or its inbox; their words may quote what came.
            LOG.warn("a request could not be answered: {}", e.getClass().getName());
            return refuse(RequestRejectedException.http(500, "inbound.failed"), lookUp);
        } finally {
            body.release();
            places.release();
        }
    }

    /** For a server that ends no read by itself. */
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

    /** No type is taken for JSON, but not from a page in a browser, which could send it to a network that trusts its user. */
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

    /** Returns what was answered and is not handled yet, oldest first, at most 1,000. */
    public List<PendingMessage> pending() {
        return inbox.pending(1_000);
    }

    /**
     * Tries at once everything that is not handled, whatever pause it is in: after a restart, or when what was in the way is
     * gone. Files older than an hour that no unhandled message names are removed, here and once an hour. Not while another
     * process handles the same inbox.
     */
    public void resume() {
        handling.resume();
    }

    /** Ends the threads; what is not handled stays in the inbox. */
    @Override
    public void close() {
        handling.close();
        bodies.close();
    }
}
