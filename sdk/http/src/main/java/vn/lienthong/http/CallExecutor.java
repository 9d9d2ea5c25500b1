package vn.lienthong.http;

import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.internal.CallExecution;
import vn.lienthong.http.internal.CallSetup;

/**
 * Makes calls: repeats what may be repeated, follows redirects of reads on the same host, and turns what went wrong into
 * the SDK's exceptions (LT-TRN-007 to LT-TRN-010).
 *
 * <p>Thread-safe. Each call is one DEBUG line of the logger {@code vn.lienthong.http}: names, numbers and times only.
 */
public final class CallExecutor implements AutoCloseable {
    private final CallSetup setup;
    private final boolean owned;

    private CallExecutor(CallSetup setup, boolean owned) {
        this.setup = setup;
        this.owned = owned;
    }

    /**
     * Calls with these options, over their transport or over one of their own.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static CallExecutor open(ClientOptions options) {
        return open(options, CallClock.system());
    }

    /** As {@link #open(ClientOptions)}, with a clock, a sleeper and chance of the caller's. */
    public static CallExecutor open(ClientOptions options, CallClock timing) {
        Transport given = options.transport();
        Transport transport = given == null ? Transport.open(options) : given;
        return new CallExecutor(new CallSetup(transport, options.repeats(), options.observer(), timing), given == null);
    }

    /**
     * The sessions of one account over these calls.
     *
     * @param account names the account in the store; no secret
     * @param login logs in, usually by a {@link Call} of its own declared {@link Operation#READ}
     */
    public SessionManager sessions(
            String account, SessionManager.Authenticator login, SessionPolicy policy, SessionStore store) {
        return new SessionManager(account, login, policy, store, setup.timing());
    }

    /**
     * Makes a call.
     *
     * @throws TransportException if the network failed; for a create or append only if nothing was sent
     * @throws ServiceException if the answer's HTTP status is a refusal
     * @throws MalformedAnswerException if the answer of a read or upsert breaks the limits
     * @throws OutcomeUnknownException if a create or append was sent and nobody can say whether it took effect
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
     * Makes a call in a session; if a complete answer refuses the session, makes it once more in another.
     *
     * <p>Throws what {@link #send(Call)} throws, and {@link ServiceException.Unauthenticated} if the login or a fresh
     * session is refused. A network failure of the login is a {@link TransportException} whose {@code anyByteSent} is
     * false: nothing of this call was sent.
     */
    public <A> A send(AuthenticatedCall<A> call, SessionManager sessions) {
        CallExecution run = new CallExecution(setup, call.name(), call.operation());
        try {
            return inSession(call, sessions, run);
        } finally {
            run.log();
        }
    }

    private static <A> A inSession(AuthenticatedCall<A> call, SessionManager sessions, CallExecution run) {
        SessionManager.SessionLease lease = begin(sessions, run);
        SessionAttempt<A> first = tryOnce(call, lease, sessions.policy(), run);
        if (first instanceof SessionAttempt.AttemptAnswered<A> heard) {
            return heard.answer();
        }
        ErrorDetail refusal = ((SessionAttempt.AttemptRefused<A>) first).said();
        SessionAttempt<A> second = tryOnce(call, renew(sessions, lease, refusal, run), sessions.policy(), run);
        if (second instanceof SessionAttempt.AttemptAnswered<A> heard) {
            return heard.answer();
        }
        throw new ServiceException.Unauthenticated(run.under(((SessionAttempt.AttemptRefused<A>) second).said()));
    }

    /** One try in a session: what was heard, or that the session was refused, in the answer's words or by HTTP itself. */
    private static <A> SessionAttempt<A> tryOnce(
            AuthenticatedCall<A> call, SessionManager.SessionLease lease, SessionPolicy policy, CallExecution run) {
        try {
            A answer = once(call, lease, run);
            ErrorDetail said = call.said().apply(answer);
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

        record AttemptRefused<A>(ErrorDetail said) implements SessionAttempt<A> {}
    }

    private static <A> A once(AuthenticatedCall<A> call, SessionManager.SessionLease lease, CallExecution run) {
        CallReply reply = run.send(call.request().apply(lease.session().token()));
        try {
            return call.read().apply(reply);
        } catch (MalformedAnswerException e) {
            throw call.operation().repeatable() ? e : new OutcomeUnknownException(reply.correlationId(), e);
        }
    }

    private static SessionManager.SessionLease begin(SessionManager sessions, CallExecution run) {
        try {
            return sessions.begin();
        } catch (TransportException e) {
            throw run.unsent(e);
        }
    }

    private static SessionManager.SessionLease renew(
            SessionManager sessions, SessionManager.SessionLease lease, ErrorDetail said, CallExecution run) {
        try {
            return sessions.renew(lease, run.under(said));
        } catch (TransportException e) {
            throw run.unsent(e);
        }
    }

    /** Closes the transport, unless the options brought it. */
    @Override
    public void close() {
        if (owned) {
            setup.transport().close();
        }
    }
}
