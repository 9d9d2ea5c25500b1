package vn.lienthong.http.internal;

import java.time.Duration;
import java.util.Optional;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.Operation;
import vn.lienthong.http.RetryPolicy;
import vn.lienthong.value.BackOff;

/**
 * The decision after an attempt (LT-TRN-007, LT-TRN-008). A create or append is retried only if the attempt certainly
 * had no effect: no connection was established, or a complete response requested a later retry and its time.
 */
record RetryDecider(Operation operation, RetryPolicy retryPolicy, CallClock callClock) {
    /** The possible decisions. */
    enum RetryDecision {
        /** The response is a success. */
        DONE,
        /** Retry after {@link RetryStep#delay}. */
        RETRY,
        /** Fail: nothing happened, or a retry would be harmless but is exhausted. */
        FAILED,
        /** The effect is unknown. */
        UNKNOWN
    }

    /** A decision and the delay before a retry. */
    record RetryStep(RetryDecision decision, Duration delay) {
        static RetryStep of(RetryDecision verdict) {
            return new RetryStep(verdict, Duration.ZERO);
        }
    }

    /** Returns the decision after an attempt and a number of earlier retries. */
    RetryStep decide(AttemptResult ended, int repeated) {
        if (ended instanceof AttemptResult.Completed answered) {
            return decideAfterAnswer(answered, repeated);
        }
        if (ended instanceof AttemptResult.Failed lost) {
            boolean harmless = operation.isIdempotent() || !lost.failure().anyByteSent();
            boolean closed = lost.failure().phase() == TransportException.TransportPhase.CLOSED;
            return harmless
                    ? retryUnless(closed, backoffDelay(repeated), repeated)
                    : RetryStep.of(RetryDecision.UNKNOWN);
        }
        return RetryStep.of(operation.isIdempotent() ? RetryDecision.FAILED : RetryDecision.UNKNOWN);
    }

    private RetryStep decideAfterAnswer(AttemptResult.Completed answered, int repeated) {
        int status = answered.status();
        if (answered.response().isSuccessful()) {
            return RetryStep.of(RetryDecision.DONE);
        }
        boolean later = status == 429 || status == 503;
        Optional<Duration> asked = later
                ? RetryAfterHeader.parse(answered.response(), callClock.clock().instant())
                : Optional.empty();
        if (asked.isPresent()) {
            return retryUnless(asked.get().compareTo(retryPolicy.maxRetryAfter()) > 0, asked.get(), repeated);
        }
        if (operation.isIdempotent()) {
            boolean lasting = status < 500 && status != 429 && status != 408;
            return retryUnless(lasting, backoffDelay(repeated), repeated);
        }
        return RetryStep.of(isCertainRefusal(status) ? RetryDecision.FAILED : RetryDecision.UNKNOWN);
    }

    /** Returns whether a status is a certain refusal: any 4xx except those that report an expired wait. */
    private static boolean isCertainRefusal(int status) {
        return status >= 400 && status < 500 && status != 408 && status != 499;
    }

    private RetryStep retryUnless(boolean pointless, Duration wait, int repeated) {
        return pointless || repeated >= retryPolicy.maxRetries()
                ? RetryStep.of(RetryDecision.FAILED)
                : new RetryStep(RetryDecision.RETRY, wait);
    }

    private Duration backoffDelay(int repeated) {
        Duration max = retryPolicy.maxDelay();
        // A maximum below the initial delay applies to every retry.
        Duration initial = retryPolicy.initialDelay().compareTo(max) > 0 ? max : retryPolicy.initialDelay();
        return new BackOff(initial, max).delayAfter(repeated, callClock.random().getAsDouble());
    }
}
