package vn.lienthong.procedure.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.DeadlineStep;
import vn.lienthong.calendar.OutsideCalendarException;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.value.Language;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.MessageCatalogue;

/**
 * The last day for announcing a procedure or entering it into the national database, and how it was computed
 * (LT-PROC-017, LT-PROC-018). The system clock is not read; days are whole.
 *
 * @param lastDay last day by law
 * @param lastDayByIndex last day by the service quality index, which counts working days where the law counts days;
 *     null if both count alike or the calendar does not cover the period, which is noted in the steps
 * @param calendarVersion version of the calendar that counted the working days
 * @param isProvisional whether the period reaches into a year whose days off were not announced when the calendar
 *     was made
 * @param steps how it was computed
 */
public record PublicationDeadline(
        LocalDate lastDay,
        @Nullable LocalDate lastDayByIndex,
        String calendarVersion,
        boolean isProvisional,
        List<DeadlineStep> steps) {
    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int SHORTENED_DAYS_TO_ANNOUNCE = 3;
    private static final int SHORTENED_WORKING_DAYS_TO_ENTER = 2;

    public PublicationDeadline {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(calendarVersion, "calendarVersion");
        steps = ListCopies.copy(steps, "steps");
    }

    /**
     * Returns the last day for signing the decision that announces a procedure.
     *
     * @param effective effective date of the legal document; the last day by law needs no calendar
     */
    public static PublicationDeadline announcement(
            AnnouncingAuthority announcer, LocalDate effective, WorkingCalendar calendar) {
        int days = Objects.requireNonNull(announcer, "announcer").daysBeforeEffect();
        LocalDate last = Objects.requireNonNull(effective, "effective").minusDays(days);
        Objects.requireNonNull(calendar, "calendar");
        List<DeadlineStep> steps = new ArrayList<>();
        steps.add(step("LT-PROC-017", "procedure.announce.before", List.of(effective, last), days));
        LocalDate byIndex;
        try {
            byIndex = subtractWorkingDays(effective, days, calendar);
        } catch (OutsideCalendarException e) {
            steps.add(step("LT-PROC-017", "procedure.announce.index.unknown", List.of(effective), days));
            return new PublicationDeadline(last, null, calendar.version(), false, steps);
        }
        steps.add(step("LT-PROC-017", "procedure.announce.index", List.of(effective, byIndex), days));
        boolean provisional = calendar.isProvisional(effective) || calendar.isProvisional(byIndex);
        return new PublicationDeadline(last, byIndex, calendar.version(), provisional, steps);
    }

    /**
     * Returns the last day for signing the decision if the legal document was made in a shortened procedure (trình tự,
     * thủ tục rút gọn).
     *
     * @param signed date on which that document was published or signed
     */
    public static PublicationDeadline announcementShortened(LocalDate signed, WorkingCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        LocalDate last = Objects.requireNonNull(signed, "signed").plusDays(SHORTENED_DAYS_TO_ANNOUNCE);
        DeadlineStep step =
                step("LT-PROC-017", "procedure.announce.shortened", List.of(signed, last), SHORTENED_DAYS_TO_ANNOUNCE);
        return new PublicationDeadline(last, null, calendar.version(), false, List.of(step));
    }

    /**
     * Returns the last day for entering an announced procedure into the national database.
     *
     * @param signed date on which the announcing decision was signed
     * @throws vn.lienthong.calendar.OutsideCalendarException if the calendar does not cover the period
     */
    public static PublicationDeadline entry(AnnouncingAuthority announcer, LocalDate signed, WorkingCalendar calendar) {
        int days = Objects.requireNonNull(announcer, "announcer").workingDaysToEnter();
        return entryDeadline(signed, days, "procedure.enter", calendar);
    }

    /** Returns the last day for entering the procedure if the legal document was made in a shortened procedure. */
    public static PublicationDeadline entryShortened(LocalDate signed, WorkingCalendar calendar) {
        return entryDeadline(signed, SHORTENED_WORKING_DAYS_TO_ENTER, "procedure.enter.shortened", calendar);
    }

    private static PublicationDeadline entryDeadline(LocalDate signed, int days, String key, WorkingCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        LocalDate last = Objects.requireNonNull(signed, "signed");
        for (int left = days; left > 0; ) {
            last = last.plusDays(1);
            left -= calendar.day(last).isWorkingDay() ? 1 : 0;
        }
        boolean provisional = calendar.isProvisional(signed) || calendar.isProvisional(last);
        DeadlineStep step = step("LT-PROC-018", key, List.of(signed, last), days);
        return new PublicationDeadline(last, null, calendar.version(), provisional, List.of(step));
    }

    /** Returns the day a number of working days before a day, which itself does not count. */
    private static LocalDate subtractWorkingDays(LocalDate effective, int days, WorkingCalendar calendar) {
        LocalDate day = effective;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.day(day).isWorkingDay() ? 1 : 0;
        }
        return day;
    }

    private static DeadlineStep step(String requirement, String key, List<LocalDate> days, int count) {
        return new DeadlineStep(requirement, text(key, Language.VI, days, count), text(key, Language.EN, days, count));
    }

    private static String text(String key, Language language, List<LocalDate> days, int count) {
        List<String> arguments = new ArrayList<>();
        for (LocalDate day : days) {
            arguments.add(language == Language.VI ? VIETNAMESE_DATE.format(day) : day.toString());
        }
        arguments.add(String.valueOf(count));
        return MessageCatalogue.text(key, language, arguments);
    }
}
