package vn.lienthong.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.TransportException;

/**
 * Is told of every attempt of every call, for metrics. Called on the thread of the call; what it throws is logged by type
 * and otherwise ignored. Nothing that it is told is personal (LT-PRIV-001).
 */
@FunctionalInterface
public interface CallObserver {
    /** Is told nothing. */
    CallObserver NONE = attempt -> {};

    /** An attempt has ended. */
    void onAttempt(AttemptRecord attempt);

    /**
     * One attempt.
     *
     * @param call name of the call, a word of the program
     * @param operation what the call does
     * @param number 1 for the first attempt of a call
     * @param correlationId the same for all attempts of a call
     * @param duration how long the attempt took
     * @param status HTTP status, or 0 if no complete answer came
     * @param failedIn where the network failed; absent if it did not
     * @param bytesOut bytes of the request's body
     * @param bytesIn bytes of the answer's body when decompressed, 0 if no complete answer came
     */
    record AttemptRecord(
            String call,
            Operation operation,
            int number,
            String correlationId,
            Duration duration,
            int status,
            TransportException.@Nullable TransportPhase failedIn,
            long bytesOut,
            long bytesIn) {
        /** Where the network failed, if it did. */
        public Optional<TransportException.TransportPhase> failure() {
            return Optional.ofNullable(failedIn);
        }
    }
}
