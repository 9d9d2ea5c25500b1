package vn.lienthong.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.TransportException;

/**
 * The session manager of one account: at most one login at a time and per call; a refused login is not retried
 * immediately (LT-TRN-006).
 *
 * <p>Created by {@link CallExecutor#sessions}, used by {@link CallExecutor#send(AuthenticatedCall, SessionManager)}.
 * Thread-safe. Threads that need a session during a login wait for it and share its result.
 */
public final class SessionManager {
    private final String account;
    private final Authenticator authenticator;
    private final SessionPolicy policy;
    private final SessionStore store;
    private final CallClock callClock;
    private final SingleFlight<String, Session, RuntimeException> logins = new SingleFlight<>();
    private volatile @Nullable RememberedRefusal lastRefusal;
    private volatile @Nullable Instant lastLogin;

    SessionManager(String account, Authenticator login, SessionPolicy policy, SessionStore store, CallClock timing) {
        this.account = account;
        this.authenticator = login;
        this.policy = policy;
        this.store = store;
        this.callClock = timing;
    }

    /** Creates a session. */
    @FunctionalInterface
    public interface Authenticator {
        /**
         * Logs in once.
         *
         * @throws ServiceException if the other side refuses; a refusal that is not retryable is remembered
         */
        Secret logIn();
    }

    /** The session of one call, and whether that call has taken part in a login. */
    record SessionLease(Session session, boolean loggedIn) {}

    private record RememberedRefusal(ErrorDetail errorDetail, Instant until) {}

    SessionPolicy policy() {
        return policy;
    }

    /** Returns a session to begin a call with. */
    SessionLease begin() {
        return findOtherSession(null)
                .map(current -> new SessionLease(current, false))
                .orElseGet(() -> new SessionLease(logIn(null), true));
    }

    /** Returns another session than the refused one. */
    SessionLease renew(SessionLease lease, ErrorDetail refusal) {
        Optional<Session> current = findOtherSession(lease.session());
        if (current.isPresent()) {
            return new SessionLease(current.get(), lease.loggedIn());
        }
        if (lease.loggedIn()) {
            throw new ServiceException.Unauthenticated(refusal);
        }
        return new SessionLease(logIn(lease.session()), true);
    }

    private Optional<Session> findOtherSession(@Nullable Session used) {
        Instant oldest = callClock.clock().instant().minus(policy.maxAge());
        return store.find(account)
                .filter(current -> !current.equals(used))
                .filter(current -> current.loggedInAt().isAfter(oldest));
    }

    private Session logIn(@Nullable Session used) {
        try {
            return logins.run(
                    account,
                    () -> findOtherSession(used).orElseGet(() -> {
                        throwIfRecentlyRefused();
                        return store.runExclusively(
                                account, () -> findOtherSession(used).orElseGet(this::createSession));
                    }));
        } catch (InterruptedException e) {
            throw interruptedException();
        }
    }

    private Session createSession() {
        awaitLoginInterval();
        Instant since = callClock.clock().instant();
        try {
            Session session = new Session(authenticator.logIn(), since);
            store.save(account, session);
            lastRefusal = null;
            return session;
        } catch (ServiceException e) {
            if (!e.retryable()) {
                ErrorDetail said = new ErrorDetail(e.serviceCode(), e.serviceMessage(), e.correlationId());
                lastRefusal =
                        new RememberedRefusal(said, callClock.clock().instant().plus(policy.refusedLoginInterval()));
            }
            throw e;
        } finally {
            lastLogin = callClock.clock().instant();
        }
    }

    private void throwIfRecentlyRefused() {
        RememberedRefusal last = lastRefusal;
        if (last != null && callClock.clock().instant().isBefore(last.until())) {
            throw new ServiceException.Unauthenticated(last.errorDetail());
        }
    }

    private void awaitLoginInterval() {
        Instant last = lastLogin;
        if (last == null) {
            return;
        }
        Duration passed = Duration.between(last, callClock.clock().instant());
        Duration wait = policy.minLoginInterval().minus(passed.isNegative() ? Duration.ZERO : passed);
        if (wait.isNegative() || wait.isZero()) {
            return;
        }
        try {
            callClock.sleeper().sleep(wait);
        } catch (InterruptedException e) {
            throw interruptedException();
        }
    }

    private static TransportException interruptedException() {
        Thread.currentThread().interrupt();
        return new TransportException(TransportException.TransportPhase.CONNECT, false, null, null);
    }
}
