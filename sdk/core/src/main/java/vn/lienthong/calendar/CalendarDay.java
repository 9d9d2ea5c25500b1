package vn.lienthong.calendar;

import java.time.LocalDate;
import java.util.Objects;
import vn.lienthong.value.Language;

/**
 * A day of a calendar: whether it is a working day, and why (LT-TIME-002, LT-TIME-016).
 *
 * @param date the day
 * @param kind the reason why it is a working day or not
 * @param workingHours hours in which time limits run; none on a rest day
 * @param receptionHours hours in which dossiers are received
 * @param reason the entry of the calendar file; for an ordinary day, the entry on office hours
 */
public record CalendarDay(
        LocalDate date, DayKind kind, OfficeHours workingHours, OfficeHours receptionHours, CalendarReason reason) {
    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(workingHours, "workingHours");
        Objects.requireNonNull(receptionHours, "receptionHours");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns whether time limits run on this day. */
    public boolean isWorkingDay() {
        return !workingHours.openings().isEmpty();
    }

    /** The reasons why a day is a working day or not. */
    public enum DayKind {
        /** An ordinary working day. */
        WORK,
        /** An ordinary Saturday or Sunday. */
        WEEKEND,
        /** A public holiday (nghỉ lễ, tết). */
        HOLIDAY,
        /** A day in lieu of a holiday that fell on a weekend (nghỉ bù). */
        COMPENSATORY,
        /** A weekday off in exchange for a Saturday (nghỉ hoán đổi). */
        SWAPPED_OFF,
        /** A Saturday worked in exchange for a weekday (làm bù). */
        SWAPPED_WORK,
        /** A day on which an agency was closed, for example by a storm. */
        CLOSED,
        /** A weekend day on which an agency works. */
        WORKED
    }

    /**
     * The entry of a calendar file on a day.
     *
     * @param vi name in Vietnamese
     * @param en name in English
     * @param basis legal basis
     * @param confidence H, M or L, as the specification grades evidence
     * @param source source of the row
     */
    public record CalendarReason(String vi, String en, String basis, String confidence, String source) {
        public CalendarReason {
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(en, "en");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(source, "source");
        }

        /** Returns the name of the day in a language. */
        public String name(Language language) {
            return language == Language.VI ? vi : en;
        }
    }
}
