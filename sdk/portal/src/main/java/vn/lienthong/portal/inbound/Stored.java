package vn.lienthong.portal.inbound;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of rows that were to be stored (LT-IN-002).
 *
 * @param outcome what
 * @param answer the answer of the row that was there, where the outcome is {@link Outcome#SAME}
 */
public record Stored(Outcome outcome, @Nullable String answer) {
    public Stored {
        Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public String toString() {
        return "Stored[" + outcome + "]";
    }

    /** The outcomes. */
    public enum Outcome {
        /** At least one row is new and is stored now; those beside it were there with the same digest. */
        NEW,
        /** All were there with the same digest. */
        SAME,
        /** A row of one of the keys is there with another digest; nothing was stored. */
        CONFLICT
    }
}
