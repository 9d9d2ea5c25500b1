package vn.lienthong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.lienthong.calendar.CalendarDay.CalendarReason;

/**
 * How an agency's own days differ from the state's calendar (LT-TIME-016).
 *
 * @param from first day
 * @param to last day
 * @param weekdays on which it applies; empty for all
 * @param kind what it changes
 * @param hours of work or reception; none when closed
 * @param reason what is told of such a day
 */
public record CalendarOverlay(
        LocalDate from,
        LocalDate to,
        List<DayOfWeek> weekdays,
        OverlayKind kind,
        OfficeHours hours,
        CalendarReason reason) {
    public CalendarOverlay {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        weekdays = List.copyOf(Objects.requireNonNull(weekdays, "weekdays"));
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(reason, "reason");
    }

    /** The day as this agency has it. */
    CalendarDay applyTo(CalendarDay day) {
        boolean applies = !day.date().isBefore(from)
                && !day.date().isAfter(to)
                && (weekdays.isEmpty() || weekdays.contains(day.date().getDayOfWeek()))
                && kind.appliesTo(day);
        if (!applies) {
            return day;
        }
        return switch (kind) {
            case RECEPTION -> new CalendarDay(day.date(), day.kind(), day.workingHours(), hours, reason);
            case WORKED -> new CalendarDay(day.date(), CalendarDay.DayKind.WORKED, hours, hours, reason);
            case HOURS -> new CalendarDay(day.date(), day.kind(), hours, hours, reason);
            case CLOSED ->
                new CalendarDay(day.date(), CalendarDay.DayKind.CLOSED, OfficeHours.NONE, OfficeHours.NONE, reason);
        };
    }

    /** Whether the overlay can work at all: its days in order, hours where it needs them. */
    boolean isValid() {
        boolean closed = kind == OverlayKind.CLOSED;
        return !to.isBefore(from)
                && hours.isOrdered()
                && closed == hours.openings().isEmpty();
    }

    /** What an overlay changes. */
    public enum OverlayKind {
        /** The counter receives on a weekend day; no time limit runs. */
        RECEPTION,
        /** A weekend day is worked, and time limits run. */
        WORKED,
        /** A day of work has other hours. */
        HOURS,
        /** A day of work or reception is closed. */
        CLOSED;

        /** Neither reception nor hours of work open a public holiday. */
        private boolean appliesTo(CalendarDay day) {
            return switch (this) {
                case RECEPTION, WORKED -> day.kind() == CalendarDay.DayKind.WEEKEND;
                case HOURS -> day.isWorkingDay();
                case CLOSED ->
                    day.isWorkingDay() || !day.receptionHours().openings().isEmpty();
            };
        }
    }
}
