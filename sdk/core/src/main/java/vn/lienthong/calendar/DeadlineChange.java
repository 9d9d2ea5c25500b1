package vn.lienthong.calendar;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;

/**
 * A dossier whose deadline differs between two calendars (LT-TIME-018).
 *
 * @param dossier code of the dossier
 * @param before deadline by the current calendar; null if the calendar does not reach it
 * @param after deadline by the new calendar; null if the calendar does not reach it
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

    /** Returns whether the day differs, not only the hour. */
    public boolean hasDifferentDay() {
        return before == null || after == null || !before.toLocalDate().equals(after.toLocalDate());
    }
}
