package vn.lienthong.http.internal;

import java.time.Duration;
import java.util.Optional;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.Operation;
import vn.lienthong.http.Repeats;
import vn.lienthong.http.Timing;

/**
 * What follows an attempt (LT-TRN-007, LT-TRN-008). A create or append is repeated only when the attempt certainly had no
 * effect: no connection stood, or a complete answer asked to come back later and said when.
 */
record RepeatRule(Operation operation, Repeats repeats, Timing timing) {
    /** What follows. */
    enum Verdict {
        /** The answer is a success. */
        DONE,
        /** Try again after {@link Next#pause}. */
        AGAIN,
        /** It failed, and it is known that nothing happened or that repeating does no harm. */
        FAILED,
        /** It may have happened. */
        UNKNOWN
    }

    /** A verdict, and the pause before another try. */
    record Next(Verdict verdict, Duration pause) {
        static Next of(Verdict verdict) {
            return new Next(verdict, Duration.ZERO);
        }
    }

    /** What follows an attempt after which so many repeats have been made already. */
    Next after(Ended ended, int repeated) {
        if (ended instanceof Ended.Answered answered) {
            return afterAnswer(answered, repeated);
        }
        if (ended instanceof Ended.Lost lost) {
            boolean harmless = operation.repeatable() || !lost.failure().anyByteSent();
            boolean closed = lost.failure().phase() == TransportException.Phase.CLOSED;
            return harmless ? againUnless(closed, backOff(repeated), repeated) : Next.of(Verdict.UNKNOWN);
        }
        return Next.of(operation.repeatable() ? Verdict.FAILED : Verdict.UNKNOWN);
    }

    private Next afterAnswer(Ended.Answered answered, int repeated) {
        int status = answered.status();
        if (answered.response().successful()) {
            return Next.of(Verdict.DONE);
        }
        boolean later = status == 429 || status == 503;
        Optional<Duration> asked =
                later ? RetryAfter.of(answered.response(), timing.clock().instant()) : Optional.empty();
        if (asked.isPresent()) {
            return againUnless(asked.get().compareTo(repeats.retryAfter()) > 0, asked.get(), repeated);
        }
        if (operation.repeatable()) {
            boolean lasting = status < 500 && status != 429 && status != 408;
            return againUnless(lasting, backOff(repeated), repeated);
        }
        return Next.of(refusesForSure(status) ? Verdict.FAILED : Verdict.UNKNOWN);
    }

    /** A 4xx is a refusal, but for those that say that the request or its answer was waited for in vain. */
    private static boolean refusesForSure(int status) {
        return status >= 400 && status < 500 && status != 408 && status != 499;
    }

    private Next againUnless(boolean pointless, Duration wait, int repeated) {
        return pointless || repeated >= repeats.most() ? Next.of(Verdict.FAILED) : new Next(Verdict.AGAIN, wait);
    }

    private Duration backOff(int repeated) {
        long first = repeats.first().toMillis();
        long longest = repeats.longest().toMillis();
        long full = Math.min(longest, first << Math.min(repeated, 20));
        return Duration.ofMillis(Math.round(full * (1 - timing.random().getAsDouble() / 2)));
    }
}
