package vn.lienthong.http.internal;

import org.jspecify.annotations.Nullable;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.WireResponse;

/** How one attempt ended. */
sealed interface AttemptResult {
    /** With a complete answer, whatever its status. */
    record Completed(WireResponse response) implements AttemptResult {}

    /** Without one. */
    record Failed(TransportException failure) implements AttemptResult {}

    /** With an answer that breaks the limits. */
    record Malformed(MalformedAnswerException failure) implements AttemptResult {}

    /** HTTP status, 0 without a complete answer. */
    default int status() {
        return this instanceof Completed answered ? answered.response.status() : 0;
    }

    /** What to throw when it is not a success and the outcome is known. */
    default LienThongException problem(String correlationId) {
        if (this instanceof Completed answered) {
            return HttpStatusExceptions.of(answered.response, correlationId);
        }
        return this instanceof Failed lost ? lost.failure : ((Malformed) this).failure;
    }

    /** Where the network failed, if it did. */
    default TransportException.@Nullable TransportPhase phase() {
        return this instanceof Failed lost ? lost.failure.phase() : null;
    }
}
