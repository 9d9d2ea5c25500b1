package vn.lienthong.code;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a row of a list holds (LT-LIST-001).
 *
 * @param from the first; null where the list does not say since when
 * @param to the last; null while no end is known
 */
public record ValidityPeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) {
    /** Without a known beginning or end. */
    public static final ValidityPeriod ALWAYS = new ValidityPeriod(null, null);

    public ValidityPeriod {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to before from");
        }
    }

    /** Returns whether a day is one of them. */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (from == null || !day.isBefore(from)) && !endedBefore(day);
    }

    /** Returns whether the last of them lies before a day. */
    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Returns whether any day is one of both. */
    boolean overlaps(ValidityPeriod other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    private boolean isBefore(ValidityPeriod other) {
        return other.from != null && endedBefore(other.from);
    }
}
