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
    private final Authenticator authenticator;
    private final SessionPolicy policy;
    private final SessionStore store;
    private final CallClock callClock;
    private final Object lock = new Object();
    private @Nullable CompletableFuture<Session> pendingLogin;
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
        while (true) {
            CompletableFuture<Session> own = new CompletableFuture<>();
            CompletableFuture<Session> joined;
            synchronized (lock) {
                Optional<Session> current = findOtherSession(used);
                if (current.isPresent()) {
                    return current.get();
                }
                if (pendingLogin == null) {
                    throwIfRecentlyRefused();
                    pendingLogin = own;
                }
                joined = pendingLogin;
            }
            if (joined == own) {
                return runLogin(own, used);
            }
            try {
                return awaitLogin(joined);
            } catch (CancellationException interrupted) {
                // The thread that was logging in was interrupted. This does not concern the waiting threads: the next
                // of them logs in.
            }
        }
    }

    /** Logs in. In every case the next login may start afterwards, and then the waiting threads are notified. */
    private Session runLogin(CompletableFuture<Session> own, @Nullable Session used) {
        Runnable tell = () -> own.cancel(false);
        try {
            Session session =
                    store.runExclusively(account, () -> findOtherSession(used).orElseGet(this::createSession));
            tell = () -> own.complete(session);
            return session;
        } catch (RuntimeException | Error e) {
            if (!Thread.currentThread().isInterrupted()) {
                tell = () -> own.completeExceptionally(e);
            }
            throw e;
        } finally {
            synchronized (lock) {
                pendingLogin = null;
            }
            tell.run();
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
