package vn.lienthong.error;

import org.jspecify.annotations.Nullable;

/**
 * A write was sent and its effect is unknown. The outbox repeats identical rows; a manual repetition may store
 * them twice.
 */
public final class OutcomeUnknownException extends LienThongException {
    public OutcomeUnknownException(@Nullable String correlationId, @Nullable Throwable cause) {
        super("outcome.unknown", false, correlationId, cause);
    }
}
