package vn.lienthong.calendar;

import java.time.LocalDate;
import java.util.Objects;
import vn.lienthong.value.Language;

/**
 * A day of a calendar: whether it is worked, and why (LT-TIME-002, LT-TIME-016).
 *
 * @param date the day
 * @param kind why it is worked or not
 * @param workingHours in which work is done, so that time limits run; none on a day of rest
 * @param receptionHours in which dossiers are received
 * @param reason what the calendar's file says of the day; of an ordinary day, what it says of office hours
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

    /** Whether time limits run on it. */
    public boolean isWorkingDay() {
        return !workingHours.openings().isEmpty();
    }

    /** Why a day is worked or not. */
    public enum DayKind {
        /** An ordinary day of work. */
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
        /** A day on which an agency was closed, as by a storm. */
        CLOSED,
        /** A weekend day on which an agency works of its own. */
        WORKED
    }

    /**
     * What a file says of a day.
     *
     * @param vi its name in Vietnamese
     * @param en its name in English
     * @param basis the legal basis
     * @param confidence H, M or L, as the specification grades evidence
     * @param source where the row comes from
     */
    public record CalendarReason(String vi, String en, String basis, String confidence, String source) {
        public CalendarReason {
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(en, "en");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(source, "source");
        }

        /** The day's name in a language. */
        public String name(Language language) {
            return language == Language.VI ? vi : en;
        }
    }
}
