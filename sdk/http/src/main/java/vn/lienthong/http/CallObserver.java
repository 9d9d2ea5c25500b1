package vn.lienthong.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.TransportException;

/**
 * Receives every attempt of every call, for metrics. Called on the thread of the call. Exceptions are logged by type
 * and otherwise ignored. The attempts contain no personal data (LT-PRIV-001).
 */
@FunctionalInterface
public interface CallObserver {
    /** An observer that does nothing. */
    CallObserver NONE = attempt -> {};

    /** Receives a finished attempt. */
    void onAttempt(AttemptRecord attempt);

    /**
     * One attempt of a call.
     *
     * @param call name of the call
     * @param operation effect of the call
     * @param number 1 for the first attempt of a call
     * @param correlationId the same for all attempts of a call
     * @param duration duration of the attempt
     * @param status HTTP status, or 0 without a complete response
     * @param failedPhase phase in which the network failed; null if it did not
     * @param bytesOut bytes of the request body
     * @param bytesIn bytes of the decompressed response body, 0 without a complete response
     */
    record AttemptRecord(
            String call,
            Operation operation,
            int number,
            String correlationId,
            Duration duration,
            int status,
            TransportException.@Nullable TransportPhase failedPhase,
            long bytesOut,
            long bytesIn) {
        /** Returns the phase in which the network failed. */
        public Optional<TransportException.TransportPhase> failure() {
            return Optional.ofNullable(failedPhase);
        }
    }
}
