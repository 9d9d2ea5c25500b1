package vn.lienthong.portal.inbound.inbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of rows that were to be stored (LT-IN-002).
 *
 * @param outcome what
 * @param answer the answer of the row that was there, where the outcome is {@link StoreOutcome#SAME}
 */
public record StoreResult(StoreOutcome outcome, @Nullable String answer) {
    public StoreResult {
        Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public String toString() {
        return "StoreResult[" + outcome + "]";
    }

    /** The outcomes. */
    public enum StoreOutcome {
        /** At least one row is new and is stored now; those beside it were there with the same digest. */
        NEW,
        /** All were there with the same digest. */
        SAME,
        /** A row of one of the keys is there with another digest; nothing was stored. */
        CONFLICT
    }
}
