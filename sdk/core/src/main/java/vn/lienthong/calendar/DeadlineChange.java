package vn.lienthong.calendar;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;

/**
 * A dossier whose deadline differs between two calendars (LT-TIME-018).
 *
 * @param dossier its code
 * @param before due by the calendar in force; null when that one does not reach so far
 * @param after due by the calendar to be adopted; null when that one does not reach so far
 */
public record DeadlineChange(
        DossierCode dossier,
        @Nullable OffsetDateTime before,
        @Nullable OffsetDateTime after) {
    public DeadlineChange {
        Objects.requireNonNull(dossier, "dossier");
        before = VietnamTime.ofNullable(before);
        after = VietnamTime.ofNullable(after);
    }

    /** Whether the day differs too, not the hour alone. */
    public boolean hasDifferentDay() {
        return before == null || after == null || !before.toLocalDate().equals(after.toLocalDate());
    }
}
