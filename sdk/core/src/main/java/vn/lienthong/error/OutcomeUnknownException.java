package vn.lienthong.error;

import org.jspecify.annotations.Nullable;

/**
 * A write left, and nobody can say whether it took effect. Repeating the identical row is the outbox's business; repeating
 * it by hand may store it twice.
 */
public final class OutcomeUnknownException extends LienThongException {
    public OutcomeUnknownException(@Nullable String correlationId, @Nullable Throwable cause) {
        super("outcome.unknown", false, correlationId, cause);
    }
}
