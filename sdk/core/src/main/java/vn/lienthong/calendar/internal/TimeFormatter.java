package vn.lienthong.calendar.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.lienthong.calendar.CalendarDay.CalendarReason;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** Formats times, lengths and evidence in both languages. */
public final class TimeFormatter {
    private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private TimeFormatter() {}

    public static String formatDay(LocalDate day, Language language) {
        return language == Language.VI ? DAY_VI.format(day) : day.toString();
    }

    public static String formatTime(OffsetDateTime time, Language language) {
        String day = formatDay(time.toLocalDate(), language);
        return language == Language.VI ? time.toLocalTime() + " " + day : day + " " + time.toLocalTime();
    }

    public static String formatLength(TimeLength length, Language language) {
        String amount = length.amount().stripTrailingZeros().toPlainString();
        String key = switch (length.unit()) {
            case HOUR -> "deadline.unit.hour";
            case WORKING_HOUR -> "deadline.unit.working-hour";
            case DAY -> "deadline.unit.day";
            case WORKING_DAY -> "deadline.unit.working-day";
            case MONTH -> "deadline.unit.month";
        };
        return MessageCatalogue.text(key, language, List.of(amount));
    }

    /** Returns the legal basis, if any, and the confidence of the row. */
    public static String formatEvidence(CalendarReason reason, Language language) {
        String key = switch (reason.confidence()) {
            case "H" -> "deadline.confidence.high";
            case "M" -> "deadline.confidence.middle";
            default -> "deadline.confidence.low";
        };
        String confidence = MessageCatalogue.text(key, language, List.of());
        return reason.basis().isEmpty() ? confidence : reason.basis() + "; " + confidence;
    }

    /** Formats seconds as hours and minutes, such as 12:30; with seconds if they are not zero. */
    public static String formatHours(long seconds) {
        String text = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
