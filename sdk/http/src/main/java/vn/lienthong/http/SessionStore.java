package vn.lienthong.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Where the current session of an account is kept. The default keeps it in this process; a host with several nodes on one
 * account puts it where all of them see it. Thread-safe.
 */
public interface SessionStore {
    /** The current session of an account, whether or not it still works. */
    Optional<Session> find(String account);

    /** Makes a session the current one. */
    void save(String account, Session session);

    /**
     * Runs a login while no other client of this store logs in to the same account; other threads of the same client are
     * already held back. The default only runs it, which is right for a store that one client uses.
     */
    default Session alone(String account, Supplier<Session> login) {
        return login.get();
    }

    /** A store in this process, for one client or for several on the same account. */
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
            public Session alone(String account, Supplier<Session> login) {
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
