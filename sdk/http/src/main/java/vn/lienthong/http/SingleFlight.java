package vn.lienthong.http;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;

/**
 * Runs at most one action per key at a time; threads that request the same key meanwhile wait for its result and share
 * it. If the thread that runs the action is interrupted, the next waiting thread runs its own action. Thread-safe.
 *
 * @param <K> key of an action
 * @param <V> result of an action
 * @param <E> checked exception of an action
 */
public final class SingleFlight<K, V, E extends Exception> {
    private final ConcurrentMap<K, CompletableFuture<V>> running = new ConcurrentHashMap<>();

    /** An action with a result. */
    @FunctionalInterface
    public interface FlightAction<V, E extends Exception> {
        /** Runs once. It must first check whether an earlier run has already produced the result. */
        V run() throws E;
    }

    /**
     * Runs the action, or waits for the running action of the key.
     *
     * @throws E if the action throws it, also in another thread
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    public V run(K key, FlightAction<V, E> action) throws E, InterruptedException {
        while (true) {
            CompletableFuture<V> own = new CompletableFuture<>();
            CompletableFuture<V> other = running.putIfAbsent(key, own);
            if (other == null) {
                return runAction(key, own, action);
            }
            try {
                return other.get();
            } catch (CancellationException e) {
                // The running thread was interrupted, which does not concern this one.
            } catch (ExecutionException e) {
                throw rethrow(Objects.requireNonNull(e.getCause(), "cause"));
            }
        }
    }

    private V runAction(K key, CompletableFuture<V> own, FlightAction<V, E> action) throws E {
        Runnable notification = () -> own.cancel(false);
        try {
            V result = action.run();
            notification = () -> own.complete(result);
            return result;
        } catch (Throwable e) {
            if (!Thread.currentThread().isInterrupted()) {
                notification = () -> own.completeExceptionally(e);
            }
            throw e;
        } finally {
            // First, so that a notified thread can start the next action.
            running.remove(key, own);
            notification.run();
        }
    }

    @SuppressWarnings("unchecked") // Only the action throws, and its checked exceptions are E.
    private E rethrow(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (E) cause;
    }
}
