package vn.lienthong.quickstart;

import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.calendar.Length;
import vn.lienthong.error.Language;

/**
 * The time limit of a case, and the appointment that this example makes of it.
 *
 * <p>An appointment is the caller's to give. Here weekends are passed over, holidays are not known, and eight hours of any kind
 * are a day; a real system promises what {@link vn.lienthong.calendar.DeadlineTerms} computes by the working calendar.
 *
 * @param length none when the sheet tells no length for the case
 */
record Limit(Optional<Length> length) {
    private static final int HOURS_OF_A_DAY = 8;
    private static final int WITHOUT_LIMIT = 10;
    private static final int COUNTER_CLOSES = 16;

    /** A weekday in the afternoon, on or after the end of the limit; ten working days where there is none. */
    OffsetDateTime appointment(OffsetDateTime received) {
        int amount = length.map(Limit::whole).orElse(WITHOUT_LIMIT);
        OffsetDateTime day = switch (length.map(Length::unit).orElse(Length.Unit.WORKING_DAY)) {
            case HOUR, WORKING_HOUR ->
                workingDays(received, Math.max(1, (amount + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY));
            case WORKING_DAY -> workingDays(received, Math.max(1, amount));
            case DAY -> weekday(received.plusDays(Math.max(1, amount)));
            case MONTH -> weekday(received.plusMonths(Math.max(1, amount)));
        };
        return day.withHour(COUNTER_CLOSES).withMinute(0).withSecond(0).withNano(0);
    }

    /** The limit as a slip says it; none when there is no length. */
    Optional<String> words(Language language) {
        return length.map(found -> {
            String amount = found.amount().toPlainString();
            String unit = language == Language.VI
                    ? found.unit().word()
                    : found.unit().name().replace('_', ' ') + (amount.equals("1") ? "" : "s");
            return amount + " " + unit.toLowerCase(Locale.ROOT);
        });
    }

    /** The same time of day so many weekdays later. */
    static OffsetDateTime workingDays(OffsetDateTime from, int days) {
        OffsetDateTime day = from;
        for (int i = 0; i < days; i++) {
            day = weekday(day.plusDays(1));
        }
        return day;
    }

    private static OffsetDateTime weekday(OffsetDateTime day) {
        OffsetDateTime next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static int whole(Length length) {
        return length.amount().setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
