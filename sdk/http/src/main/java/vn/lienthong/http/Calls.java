package vn.lienthong.http;

import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.Said;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.internal.CallRun;
import vn.lienthong.http.internal.CallSetup;

/**
 * Makes calls: repeats what may be repeated, follows redirects of reads on the same host, and turns what went wrong into
 * the SDK's exceptions (LT-TRN-007 to LT-TRN-010).
 *
 * <p>Thread-safe. Each call is one DEBUG line of the logger {@code vn.lienthong.http}: names, numbers and times only.
 */
public final class Calls implements AutoCloseable {
    private final CallSetup setup;
    private final boolean owned;

    private Calls(CallSetup setup, boolean owned) {
        this.setup = setup;
        this.owned = owned;
    }

    /**
     * Calls with these options, over their transport or over one of their own.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static Calls open(ClientOptions options) {
        return open(options, Timing.system());
    }

    /** As {@link #open(ClientOptions)}, with a clock, a sleeper and chance of the caller's. */
    public static Calls open(ClientOptions options, Timing timing) {
        Transport given = options.transport();
        Transport transport = given == null ? Transport.open(options) : given;
        return new Calls(new CallSetup(transport, options.repeats(), options.observer(), timing), given == null);
    }

    /**
     * The sessions of one account over these calls.
     *
     * @param account names the account in the store; no secret
     * @param login logs in, usually by a {@link Call} of its own declared {@link Operation#READ}
     */
    public Sessions sessions(String account, Sessions.Login login, SessionPolicy policy, SessionStore store) {
        return new Sessions(account, login, policy, store, setup.timing());
    }

    /**
     * Makes a call.
     *
     * @throws TransportException if the network failed; for a create or append only if nothing was sent
     * @throws ServiceException if the answer's HTTP status is a refusal
     * @throws MalformedAnswerException if the answer of a read or upsert breaks the limits
     * @throws OutcomeUnknownException if a create or append was sent and nobody can say whether it took effect
     */
    public Reply send(Call call) {
        CallRun run = new CallRun(setup, call.name(), call.operation());
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
    public <A> A send(SessionCall<A> call, Sessions sessions) {
        CallRun run = new CallRun(setup, call.name(), call.operation());
        try {
            return inSession(call, sessions, run);
        } finally {
            run.log();
        }
    }

    private static <A> A inSession(SessionCall<A> call, Sessions sessions, CallRun run) {
        Sessions.Lease lease = begin(sessions, run);
        Tried<A> first = tried(call, lease, sessions.policy(), run);
        if (first instanceof Tried.Heard<A> heard) {
            return heard.answer();
        }
        Said refusal = ((Tried.Refused<A>) first).said();
        Tried<A> second = tried(call, renew(sessions, lease, refusal, run), sessions.policy(), run);
        if (second instanceof Tried.Heard<A> heard) {
            return heard.answer();
        }
        throw new ServiceException.Unauthenticated(run.under(((Tried.Refused<A>) second).said()));
    }

    /** One try in a session: what was heard, or that the session was refused, in the answer's words or by HTTP itself. */
    private static <A> Tried<A> tried(SessionCall<A> call, Sessions.Lease lease, SessionPolicy policy, CallRun run) {
        try {
            A answer = once(call, lease, run);
            Said said = call.said().apply(answer);
            return policy.refused(said) ? new Tried.Refused<>(said) : new Tried.Heard<>(answer);
        } catch (ServiceException e) {
            Said said = new Said(e.serviceCode(), e.serviceMessage(), e.correlationId());
            if (policy.refused(said)) {
                return new Tried.Refused<>(said);
            }
            throw e;
        }
    }

    private sealed interface Tried<A> {
        record Heard<A>(A answer) implements Tried<A> {}

        record Refused<A>(Said said) implements Tried<A> {}
    }

    private static <A> A once(SessionCall<A> call, Sessions.Lease lease, CallRun run) {
        Reply reply = run.send(call.request().apply(lease.session().token()));
        try {
            return call.read().apply(reply);
        } catch (MalformedAnswerException e) {
            throw call.operation().repeatable() ? e : new OutcomeUnknownException(reply.correlationId(), e);
        }
    }

    private static Sessions.Lease begin(Sessions sessions, CallRun run) {
        try {
            return sessions.begin();
        } catch (TransportException e) {
            throw run.unsent(e);
        }
    }

    private static Sessions.Lease renew(Sessions sessions, Sessions.Lease lease, Said said, CallRun run) {
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
