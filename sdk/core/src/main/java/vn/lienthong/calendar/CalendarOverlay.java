package vn.lienthong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.lienthong.calendar.CalendarDay.CalendarReason;

/**
 * The difference between an agency's own days and the state calendar (LT-TIME-016).
 *
 * @param from first day
 * @param to last day
 * @param weekdays weekdays to which it applies; empty for all
 * @param kind the change
 * @param hours hours of work or reception; none if closed
 * @param reason the entry reported for such a day
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

    /** Returns the day as it applies to this agency. */
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

    /** Returns whether the overlay is usable: days in order, and hours where they are required. */
    boolean isValid() {
        boolean closed = kind == OverlayKind.CLOSED;
        return !to.isBefore(from)
                && hours.isOrdered()
                && closed == hours.openings().isEmpty();
    }

    /** The changes of an overlay. */
    public enum OverlayKind {
        /** The counter receives on a weekend day; time limits do not run. */
        RECEPTION,
        /** A weekend day is a working day, and time limits run. */
        WORKED,
        /** A working day has other hours. */
        HOURS,
        /** A working or reception day is closed. */
        CLOSED;

        /** Returns false for a public holiday, which neither reception nor working hours open. */
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
