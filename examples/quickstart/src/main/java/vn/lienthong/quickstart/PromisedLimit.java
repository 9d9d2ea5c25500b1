package vn.lienthong.quickstart;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.Deadline;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.OutsideCalendarException;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.value.Language;

/**
 * The time limit of a case, and the appointment that the example derives from it.
 *
 * @param length time limit; empty if the sheet has none for the case
 */
record PromisedLimit(Optional<TimeLength> length) {
    /**
     * Returns the due time by the state's calendar; null if the sheet has no time limit or the calendar ends earlier.
     */
    @Nullable
    OffsetDateTime appointment(OffsetDateTime received) {
        return length.flatMap(found -> dueDate(received, found)).orElse(null);
    }

    private static Optional<OffsetDateTime> dueDate(OffsetDateTime received, TimeLength length) {
        try {
            Deadline deadline = DeadlineTerms.of(received, length).deadlineOn(WorkingCalendar.standard());
            return Optional.of(deadline.due());
        } catch (OutsideCalendarException e) {
            // Public holidays are announced year by year; without them the slip leaves the date open.
            return Optional.empty();
        }
    }

    /** Returns the time limit as printed on the slip; empty if there is none. */
    Optional<String> describe(Language language) {
        return length.map(found -> {
            String amount = found.amount().toPlainString();
            String unit = language == Language.VI
                    ? found.unit().word()
                    : found.unit().name().replace('_', ' ') + (amount.equals("1") ? "" : "s");
            return amount + " " + unit.toLowerCase(Locale.ROOT);
        });
    }
}
