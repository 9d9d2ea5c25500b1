package vn.lienthong.http;

import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.internal.CallExecution;
import vn.lienthong.http.internal.CallSetup;

/**
 * The executor of calls: retries, follows redirects of reads on the same host, and converts failures into the
 * exceptions of the SDK (LT-TRN-007 to LT-TRN-010).
 *
 * <p>Thread-safe. Writes one DEBUG line for each call to the logger {@code vn.lienthong.http}: names, numbers and times
 * only.
 */
public final class CallExecutor implements AutoCloseable {
    private final CallSetup setup;
    private final boolean ownsTransport;

    private CallExecutor(CallSetup setup, boolean owned) {
        this.setup = setup;
        this.ownsTransport = owned;
    }

    /**
     * Creates an executor with these options, over their transport or over a new one.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static CallExecutor open(ClientOptions options) {
        return open(options, CallClock.system());
    }

    /** Creates an executor as {@link #open(ClientOptions)} does, with the given clock, sleeper and random source. */
    public static CallExecutor open(ClientOptions options, CallClock timing) {
        Transport given = options.transport();
        Transport transport = given == null ? TransportFactory.create(options) : given;
        return new CallExecutor(
                new CallSetup(transport, options.retryPolicy(), options.observer(), timing), given == null);
    }

    /**
     * Creates the session manager of one account.
     *
     * @param account key of the account in the store; not a secret
     * @param login logs in, usually by a separate {@link Call} declared {@link Operation#READ}
     */
    public SessionManager sessions(
            String account, SessionManager.Authenticator login, SessionPolicy policy, SessionStore store) {
        return new SessionManager(account, login, policy, store, setup.callClock());
    }

    /**
     * Executes a call.
     *
     * @throws TransportException if the network failed; for a create or append only if nothing was sent
     * @throws ServiceException if the HTTP status is a refusal
     * @throws MalformedAnswerException if the response of a read or upsert exceeds the limits
     * @throws OutcomeUnknownException if a create or append was sent and its effect is unknown
     */
    public CallReply send(Call call) {
        CallExecution run = new CallExecution(setup, call.name(), call.operation());
        try {
            return run.send(call.request());
        } finally {
            run.log();
        }
    }

    /**
     * Executes a call in a session. If a complete answer refuses the session, repeats the call once in another session.
     *
     * <p>Throws the exceptions of {@link #send(Call)}, and {@link ServiceException.Unauthenticated} if the login or a
     * new session is refused. A network failure of the login is a {@link TransportException} whose {@code anyByteSent}
     * is false, because nothing of this call was sent.
     */
    public <A> A send(AuthenticatedCall<A> call, SessionManager sessions) {
        CallExecution run = new CallExecution(setup, call.name(), call.operation());
        try {
            return sendInSession(call, sessions, run);
        } finally {
            run.log();
        }
    }

    private static <A> A sendInSession(AuthenticatedCall<A> call, SessionManager sessions, CallExecution run) {
        SessionManager.SessionLease lease = beginSession(sessions, run);
        SessionAttempt<A> first = tryOnce(call, lease, sessions.policy(), run);
        if (first instanceof SessionAttempt.AttemptAnswered<A> response) {
            return response.answer();
        }
        ErrorDetail refusal = ((SessionAttempt.AttemptRefused<A>) first).errorDetail();
        SessionAttempt<A> second = tryOnce(call, renewSession(sessions, lease, refusal, run), sessions.policy(), run);
        if (second instanceof SessionAttempt.AttemptAnswered<A> response) {
            return response.answer();
        }
        throw new ServiceException.Unauthenticated(
                run.withCorrelationId(((SessionAttempt.AttemptRefused<A>) second).errorDetail()));
    }

    /** Makes one attempt in a session. Returns the answer, or the refusal of the session by the answer or by HTTP. */
    private static <A> SessionAttempt<A> tryOnce(
            AuthenticatedCall<A> call, SessionManager.SessionLease lease, SessionPolicy policy, CallExecution run) {
        try {
            A answer = sendOnce(call, lease, run);
            ErrorDetail said = call.errorDetail().apply(answer);
            return policy.isRefused(said)
                    ? new SessionAttempt.AttemptRefused<>(said)
                    : new SessionAttempt.AttemptAnswered<>(answer);
        } catch (ServiceException e) {
            ErrorDetail said = new ErrorDetail(e.serviceCode(), e.serviceMessage(), e.correlationId());
            if (policy.isRefused(said)) {
                return new SessionAttempt.AttemptRefused<>(said);
            }
            throw e;
        }
    }

    private sealed interface SessionAttempt<A> {
        record AttemptAnswered<A>(A answer) implements SessionAttempt<A> {}

        record AttemptRefused<A>(ErrorDetail errorDetail) implements SessionAttempt<A> {}
    }

    private static <A> A sendOnce(AuthenticatedCall<A> call, SessionManager.SessionLease lease, CallExecution run) {
        CallReply reply = run.send(call.request().apply(lease.session().token()));
        try {
            return call.read().apply(reply);
        } catch (MalformedAnswerException e) {
            throw call.operation().isIdempotent() ? e : new OutcomeUnknownException(reply.correlationId(), e);
        }
    }

    private static SessionManager.SessionLease beginSession(SessionManager sessions, CallExecution run) {
        try {
            return sessions.begin();
        } catch (TransportException e) {
            throw run.asUnsent(e);
        }
    }

    private static SessionManager.SessionLease renewSession(
            SessionManager sessions, SessionManager.SessionLease lease, ErrorDetail said, CallExecution run) {
        try {
            return sessions.renew(lease, run.withCorrelationId(said));
        } catch (TransportException e) {
            throw run.asUnsent(e);
        }
    }

    /** Closes the transport, unless the options contained it. */
    @Override
    public void close() {
        if (ownsTransport) {
            setup.transport().close();
        }
    }
}
