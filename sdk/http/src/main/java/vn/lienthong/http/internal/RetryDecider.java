package vn.lienthong.http.internal;

import java.time.Duration;
import java.util.Optional;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.Operation;
import vn.lienthong.http.RetryPolicy;

/**
 * What follows an attempt (LT-TRN-007, LT-TRN-008). A create or append is repeated only when the attempt certainly had no
 * effect: no connection stood, or a complete answer asked to come back later and said when.
 */
record RetryDecider(Operation operation, RetryPolicy repeats, CallClock timing) {
    /** What follows. */
    enum RetryDecision {
        /** The answer is a success. */
        DONE,
        /** Try again after {@link RetryStep#pause}. */
        AGAIN,
        /** It failed, and it is known that nothing happened or that repeating does no harm. */
        FAILED,
        /** It may have happened. */
        UNKNOWN
    }

    /** A verdict, and the pause before another try. */
    record RetryStep(RetryDecision verdict, Duration pause) {
        static RetryStep of(RetryDecision verdict) {
            return new RetryStep(verdict, Duration.ZERO);
        }
    }

    /** What follows an attempt after which so many repeats have been made already. */
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

    /** A 4xx is a refusal, but for those that say that the request or its answer was waited for in vain. */
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
