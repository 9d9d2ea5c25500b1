package vn.lienthong.code;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a row of a list applies (LT-LIST-001).
 *
 * @param from first day; null if unknown
 * @param to last day; null if no end is known
 */
public record ValidityPeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) {
    /** The period without a known beginning or end. */
    public static final ValidityPeriod ALWAYS = new ValidityPeriod(null, null);

    public ValidityPeriod {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to before from");
        }
    }

    /** Returns whether the period contains a day. */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (from == null || !day.isBefore(from)) && !endedBefore(day);
    }

    /** Returns whether the period ended before a day. */
    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Returns whether both periods have a day in common. */
    boolean overlaps(ValidityPeriod other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    private boolean isBefore(ValidityPeriod other) {
        return other.from != null && endedBefore(other.from);
    }
}
