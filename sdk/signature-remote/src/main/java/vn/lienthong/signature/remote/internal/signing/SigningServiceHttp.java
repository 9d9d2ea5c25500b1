package vn.lienthong.signature.remote.internal.signing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.http.AuthenticatedCall;
import vn.lienthong.http.Call;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.CallExecutor;
import vn.lienthong.http.CallReply;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Operation;
import vn.lienthong.http.SessionManager;
import vn.lienthong.http.SessionPolicy;
import vn.lienthong.http.SessionStore;
import vn.lienthong.http.Timeouts;
import vn.lienthong.http.WireRequest;

/**
 * The HTTP client of one service. Bodies are overwritten with zeros after sending, because some contain a password
 * or activation data.
 */
final class SigningServiceHttp implements AutoCloseable {
    private static final int MAX_ACCOUNTS = 1000;
    private static final ErrorDetail NOTHING = new ErrorDetail(null, null, null);
    private static final SessionPolicy BEARER = SessionPolicy.defaults().toBuilder()
            .refusalCheck((code, message) -> "HTTP 401".equals(code))
            .build();

    private final URI base;
    private final Timeouts timeouts;
    private final CallExecutor calls;
    private final Map<String, SessionManager> sessions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SessionManager> eldest) {
            return size() > MAX_ACCOUNTS;
        }
    };

    SigningServiceHttp(URI base, ClientOptions http, CallClock timing) {
        this.base = base;
        this.timeouts = http.timeouts();
        this.calls = CallExecutor.open(http, timing);
    }

    /** A request body with its destination. */
    static final class PendingPost {
        private final String name;
        private final Operation operation;
        private final String path;
        private final byte[] body;

        PendingPost(String name, Operation operation, String path, JsonBodyBuilder fields) {
            this.name = name;
            this.operation = operation;
            this.path = path;
            this.body = fields.body();
        }
    }

    Timeouts timeouts() {
        return timeouts;
    }

    private URI at(String path) {
        String start = base.toString();
        return URI.create((start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path);
    }

    /** Posts a form without a session, as a read operation. */
    JsonView form(String name, String path, String form) {
        byte[] body = form.getBytes(StandardCharsets.US_ASCII);
        try {
            WireRequest request = WireRequest.post(at(path), body)
                    .withHeader("Content-Type", "application/x-www-form-urlencoded")
                    .withHeader("Accept", "application/json");
            return node(calls.send(new Call(name, Operation.READ, request)));
        } finally {
            Arrays.fill(body, (byte) 0);
        }
    }

    private WireRequest request(PendingPost post, Timeouts within) {
        return WireRequest.post(at(post.path), post.body)
                .withHeader("Content-Type", "application/json")
                .withHeader("Accept", "application/json")
                .withTimeouts(within);
    }

    /** Posts without a session. */
    JsonView post(PendingPost post) {
        try {
            CallReply reply = calls.send(new Call(post.name, post.operation, request(post, timeouts)));
            try {
                return node(reply);
            } catch (MalformedAnswerException e) {
                throw post.operation.isIdempotent() ? e : new OutcomeUnknownException(reply.correlationId(), e);
            }
        } finally {
            Arrays.fill(post.body, (byte) 0);
        }
    }

    /** Posts in a session of an account. */
    JsonView post(PendingPost post, SessionManager session, Timeouts within) {
        WireRequest request = request(post, within);
        Function<Secret, WireRequest> bearing = token -> request.withHeader("Authorization", "Bearer " + token.value());
        try {
            return calls.send(
                    new AuthenticatedCall<>(
                            post.name, post.operation, bearing, SigningServiceHttp::node, node -> NOTHING),
                    session);
        } finally {
            Arrays.fill(post.body, (byte) 0);
        }
    }

    private static JsonView node(CallReply reply) {
        return JsonView.of(reply.response().body(), reply.correlationId());
    }

    /**
     * Returns the session manager of an account; above the maximum number, the least recently used account is dropped.
     */
    synchronized SessionManager sessions(String account, SessionManager.Authenticator login) {
        return Objects.requireNonNull(sessions.computeIfAbsent(
                account, any -> calls.sessions("remote-signing", login, BEARER, SessionStore.inMemory())));
    }

    @Override
    public void close() {
        calls.close();
    }
}
