package vn.lienthong.sandbox.internal.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.sandbox.SandboxAccount;
import vn.lienthong.sandbox.SandboxOptions;

/** The sessions and their end (LT-TRN-003 to LT-TRN-006). */
final class SessionRegistry {
    private final Map<String, OpenSession> openSessions = new HashMap<>();
    private final Map<String, String> passwords = new HashMap<>();
    private final Clock clock;
    private final Duration sessionLifetime;
    private final boolean oneSessionPerAccount;

    private record OpenSession(String account, Instant end) {}

    SessionRegistry(SandboxOptions options) {
        clock = options.clock();
        sessionLifetime = options.sessionLifetime();
        oneSessionPerAccount = options.oneSessionPerAccount();
        for (SandboxAccount account : options.accounts()) {
            passwords.put(account.username(), account.password());
        }
    }

    /** Returns a new session; empty if the account or the password is wrong. */
    synchronized Optional<String> logIn(String username, String password) {
        if (!password.equals(passwords.get(username))) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        openSessions.values().removeIf(session -> !now.isBefore(session.end()));
        if (oneSessionPerAccount) {
            openSessions.values().removeIf(session -> session.account().equals(username));
        }
        String id = UUID.randomUUID().toString();
        openSessions.put(id, new OpenSession(username, now.plus(sessionLifetime)));
        return Optional.of(id);
    }

    synchronized boolean isOpen(String id) {
        OpenSession session = openSessions.get(id);
        return session != null && clock.instant().isBefore(session.end());
    }

    synchronized void endAll() {
        openSessions.clear();
    }
}
