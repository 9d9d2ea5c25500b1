package vn.lienthong.http.internal;

import org.jspecify.annotations.Nullable;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.WireResponse;

/** How one attempt ended. */
sealed interface Ended {
    /** With a complete answer, whatever its status. */
    record Answered(WireResponse response) implements Ended {}

    /** Without one. */
    record Lost(TransportException failure) implements Ended {}

    /** With an answer that breaks the limits. */
    record Unusable(MalformedAnswerException failure) implements Ended {}

    /** HTTP status, 0 without a complete answer. */
    default int status() {
        return this instanceof Answered answered ? answered.response.status() : 0;
    }

    /** What to throw when it is not a success and the outcome is known. */
    default LienThongException problem(String correlationId) {
        if (this instanceof Answered answered) {
            return Refusals.of(answered.response, correlationId);
        }
        return this instanceof Lost lost ? lost.failure : ((Unusable) this).failure;
    }

    /** Where the network failed, if it did. */
    default TransportException.@Nullable Phase phase() {
        return this instanceof Lost lost ? lost.failure.phase() : null;
    }
}
