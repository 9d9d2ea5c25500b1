package vn.lienthong.http.internal;

import org.jspecify.annotations.Nullable;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.WireResponse;

/** The result of one attempt. */
sealed interface AttemptResult {
    /** A complete response, whatever its status. */
    record Completed(WireResponse response) implements AttemptResult {}

    /** No complete response. */
    record Failed(TransportException failure) implements AttemptResult {}

    /** A response that exceeds the limits. */
    record Malformed(MalformedAnswerException failure) implements AttemptResult {}

    /** Returns the HTTP status, 0 without a complete response. */
    default int status() {
        return this instanceof Completed answered ? answered.response.status() : 0;
    }

    /** Returns the exception of an unsuccessful attempt with a known outcome. */
    default LienThongException toException(String correlationId) {
        if (this instanceof Completed answered) {
            return HttpStatusExceptions.of(answered.response, correlationId);
        }
        return this instanceof Failed lost ? lost.failure : ((Malformed) this).failure;
    }

    /** Returns the phase in which the network failed. */
    default TransportException.@Nullable TransportPhase phase() {
        return this instanceof Failed lost ? lost.failure.phase() : null;
    }
}
