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
 * The time limit of a case, and the appointment that this example promises by it.
 *
 * @param length none when the sheet tells no length for the case
 */
record PromisedLimit(Optional<TimeLength> length) {
    /** When the result is due by the state's calendar; null where the sheet has no length, or the calendar ends before. */
    @Nullable
    OffsetDateTime appointment(OffsetDateTime received) {
        return length.flatMap(found -> dueDate(received, found)).orElse(null);
    }

    private static Optional<OffsetDateTime> dueDate(OffsetDateTime received, TimeLength length) {
        try {
            Deadline deadline = DeadlineTerms.of(received, length).deadlineOn(WorkingCalendar.standard());
            return Optional.of(deadline.due());
        } catch (OutsideCalendarException e) {
            // Days off are announced year by year: the slip then leaves room for a day.
            return Optional.empty();
        }
    }

    /** The limit as a slip says it; none when there is no length. */
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
