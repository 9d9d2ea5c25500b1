package vn.lienthong.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.TransportException;

/**
 * The session manager of one account: at most one login at a time and per call; a refused login is not retried immediately
 * (LT-TRN-006).
 *
 * <p>Created by {@link CallExecutor#sessions}, used by {@link CallExecutor#send(AuthenticatedCall, SessionManager)}.
 * Thread-safe. Threads that need a session during a login wait for it and share its result.
 */
public final class SessionManager {
    private final String account;
    private final Authenticator login;
    private final SessionPolicy policy;
    private final SessionStore store;
    private final CallClock timing;
    private final Object lock = new Object();
    private @Nullable CompletableFuture<Session> flight;
    private volatile @Nullable RememberedRefusal refused;
    private volatile @Nullable Instant lastLogin;

    SessionManager(String account, Authenticator login, SessionPolicy policy, SessionStore store, CallClock timing) {
        this.account = account;
        this.login = login;
        this.policy = policy;
        this.store = store;
        this.timing = timing;
    }

    /** Creates a session. */
    @FunctionalInterface
    public interface Authenticator {
        /**
         * Logs in once.
         *
         * @throws ServiceException if the other side refuses; a refusal that is not retryable is remembered
         */
        Secret login();
    }

    /** The session of one call, and whether that call has taken part in a login. */
    record SessionLease(Session session, boolean loggedIn) {}

    private record RememberedRefusal(ErrorDetail said, Instant until) {}

    SessionPolicy policy() {
        return policy;
    }

    /** Returns a session to begin a call with. */
    SessionLease begin() {
        return otherThan(null)
                .map(current -> new SessionLease(current, false))
                .orElseGet(() -> new SessionLease(logIn(null), true));
    }

    /** Returns another session than the refused one. */
    SessionLease renew(SessionLease lease, ErrorDetail refusal) {
        Optional<Session> current = otherThan(lease.session());
        if (current.isPresent()) {
            return new SessionLease(current.get(), lease.loggedIn());
        }
        if (lease.loggedIn()) {
            throw new ServiceException.Unauthenticated(refusal);
        }
        return new SessionLease(logIn(lease.session()), true);
    }

    private Optional<Session> otherThan(@Nullable Session used) {
        Instant oldest = timing.clock().instant().minus(policy.maxAge());
        return store.find(account)
                .filter(current -> !current.equals(used))
                .filter(current -> current.since().isAfter(oldest));
    }

    private Session logIn(@Nullable Session used) {
        while (true) {
            CompletableFuture<Session> own = new CompletableFuture<>();
            CompletableFuture<Session> joined;
            synchronized (lock) {
                Optional<Session> current = otherThan(used);
                if (current.isPresent()) {
                    return current.get();
                }
                if (flight == null) {
                    refuseIfRefusedLately();
                    flight = own;
                }
                joined = flight;
            }
            if (joined == own) {
                return runLogin(own, used);
            }
            try {
                return awaitLogin(joined);
            } catch (CancellationException interrupted) {
                // The thread that was logging in was interrupted. This does not concern the waiting threads: the next of them logs in.
            }
        }
    }

    /** Logs in. In every case the next login may start afterwards, and then the waiting threads are notified. */
    private Session runLogin(CompletableFuture<Session> own, @Nullable Session used) {
        Runnable tell = () -> own.cancel(false);
        try {
            Session session = store.alone(account, () -> otherThan(used).orElseGet(this::fresh));
            tell = () -> own.complete(session);
            return session;
        } catch (RuntimeException | Error e) {
            if (!Thread.currentThread().isInterrupted()) {
                tell = () -> own.completeExceptionally(e);
            }
            throw e;
        } finally {
            synchronized (lock) {
                flight = null;
            }
            tell.run();
        }
    }

    private Session fresh() {
        keepInterval();
        Instant since = timing.clock().instant();
        try {
            Session session = new Session(login.login(), since);
            store.save(account, session);
            refused = null;
            return session;
        } catch (ServiceException e) {
            if (!e.retryable()) {
                ErrorDetail said = new ErrorDetail(e.serviceCode(), e.serviceMessage(), e.correlationId());
                refused = new RememberedRefusal(said, timing.clock().instant().plus(policy.refusedFor()));
            }
            throw e;
        } finally {
            lastLogin = timing.clock().instant();
        }
    }

    private void refuseIfRefusedLately() {
        RememberedRefusal last = refused;
        if (last != null && timing.clock().instant().isBefore(last.until())) {
            throw new ServiceException.Unauthenticated(last.said());
        }
    }

    private void keepInterval() {
        Instant last = lastLogin;
        if (last == null) {
            return;
        }
        Duration passed = Duration.between(last, timing.clock().instant());
        Duration wait = policy.interval().minus(passed.isNegative() ? Duration.ZERO : passed);
        if (wait.isNegative() || wait.isZero()) {
            return;
        }
        try {
            timing.sleeper().sleep(wait);
        } catch (InterruptedException e) {
            throw interruptedException();
        }
    }

    private static Session awaitLogin(CompletableFuture<Session> flight) {
        try {
            return flight.get();
        } catch (InterruptedException e) {
            throw interruptedException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("login failed", e.getCause());
        }
    }

    private static TransportException interruptedException() {
        Thread.currentThread().interrupt();
        return new TransportException(TransportException.TransportPhase.CONNECT, false, null, null);
    }
}
