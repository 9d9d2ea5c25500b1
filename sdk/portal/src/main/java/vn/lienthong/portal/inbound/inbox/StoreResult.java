package vn.lienthong.portal.inbound.inbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of storing rows (LT-IN-002).
 *
 * @param outcome the outcome
 * @param answer the answer of the existing row if the outcome is {@link StoreOutcome#SAME}
 */
public record StoreResult(StoreOutcome outcome, @Nullable String answer) {
    public StoreResult {
        Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public String toString() {
        return "StoreResult[" + outcome + "]";
    }

    /** The possible outcomes of storing rows. */
    public enum StoreOutcome {
        /** At least one row was new and is now stored; the other rows existed with the same digest. */
        NEW,
        /** All rows existed with the same digest. */
        SAME,
        /** A row with one of the keys exists with another digest; nothing was stored. */
        CONFLICT
    }
}
