package vn.lienthong.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A store for the current session of each account. The default stores it in this process; a host with several nodes on
 * one account stores it where all nodes can read it. Thread-safe.
 */
public interface SessionStore {
    /** Returns the current session of an account, even if it no longer works. */
    Optional<Session> find(String account);

    /** Stores a session as the current one. */
    void save(String account, Session session);

    /**
     * Runs a login while no other client of this store logs in to the same account. Other threads of the same client
     * already wait. The default only runs it, which is sufficient for a store with one client.
     */
    default Session runExclusively(String account, Supplier<Session> login) {
        return login.get();
    }

    /** Creates a store in this process, for one client or for several on the same account. */
    static SessionStore inMemory() {
        Map<String, Session> sessions = new ConcurrentHashMap<>();
        Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
        return new SessionStore() {
            @Override
            public Optional<Session> find(String account) {
                return Optional.ofNullable(sessions.get(account));
            }

            @Override
            public void save(String account, Session session) {
                sessions.put(account, session);
            }

            @Override
            public Session runExclusively(String account, Supplier<Session> login) {
                ReentrantLock lock = locks.computeIfAbsent(account, any -> new ReentrantLock());
                lock.lock();
                try {
                    return login.get();
                } finally {
                    lock.unlock();
                }
            }
        };
    }
}
