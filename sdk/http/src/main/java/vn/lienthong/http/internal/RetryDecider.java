package vn.lienthong.http.internal;

import java.time.Duration;
import java.util.Optional;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.Operation;
import vn.lienthong.http.RetryPolicy;

/**
 * The decision after an attempt (LT-TRN-007, LT-TRN-008). A create or append is retried only if the attempt certainly had no
 * effect: no connection was established, or a complete response requested a later retry and its time.
 */
record RetryDecider(Operation operation, RetryPolicy repeats, CallClock timing) {
    /** The possible decisions. */
    enum RetryDecision {
        /** The response is a success. */
        DONE,
        /** Retry after {@link RetryStep#pause}. */
        AGAIN,
        /** Fail: nothing happened, or a retry would be harmless but is exhausted. */
        FAILED,
        /** The effect is unknown. */
        UNKNOWN
    }

    /** A decision and the delay before a retry. */
    record RetryStep(RetryDecision verdict, Duration pause) {
        static RetryStep of(RetryDecision verdict) {
            return new RetryStep(verdict, Duration.ZERO);
        }
    }

    /** Returns the decision after an attempt and a number of earlier retries. */
    RetryStep after(AttemptResult ended, int repeated) {
        if (ended instanceof AttemptResult.Completed answered) {
            return afterAnswer(answered, repeated);
        }
        if (ended instanceof AttemptResult.Failed lost) {
            boolean harmless = operation.repeatable() || !lost.failure().anyByteSent();
            boolean closed = lost.failure().phase() == TransportException.TransportPhase.CLOSED;
            return harmless ? againUnless(closed, backOff(repeated), repeated) : RetryStep.of(RetryDecision.UNKNOWN);
        }
        return RetryStep.of(operation.repeatable() ? RetryDecision.FAILED : RetryDecision.UNKNOWN);
    }

    private RetryStep afterAnswer(AttemptResult.Completed answered, int repeated) {
        int status = answered.status();
        if (answered.response().successful()) {
            return RetryStep.of(RetryDecision.DONE);
        }
        boolean later = status == 429 || status == 503;
        Optional<Duration> asked =
                later ? RetryAfterHeader.of(answered.response(), timing.clock().instant()) : Optional.empty();
        if (asked.isPresent()) {
            return againUnless(asked.get().compareTo(repeats.maxRetryAfter()) > 0, asked.get(), repeated);
        }
        if (operation.repeatable()) {
            boolean lasting = status < 500 && status != 429 && status != 408;
            return againUnless(lasting, backOff(repeated), repeated);
        }
        return RetryStep.of(refusesForSure(status) ? RetryDecision.FAILED : RetryDecision.UNKNOWN);
    }

    /** Returns whether a status is a certain refusal: any 4xx except those that report an expired wait. */
    private static boolean refusesForSure(int status) {
        return status >= 400 && status < 500 && status != 408 && status != 499;
    }

    private RetryStep againUnless(boolean pointless, Duration wait, int repeated) {
        return pointless || repeated >= repeats.maxRetries()
                ? RetryStep.of(RetryDecision.FAILED)
                : new RetryStep(RetryDecision.AGAIN, wait);
    }

    private Duration backOff(int repeated) {
        long first = repeats.initialDelay().toMillis();
        long longest = repeats.maxDelay().toMillis();
        long full = Math.min(longest, first << Math.min(repeated, 20));
        return Duration.ofMillis(Math.round(full * (1 - timing.random().getAsDouble() / 2)));
    }
}
