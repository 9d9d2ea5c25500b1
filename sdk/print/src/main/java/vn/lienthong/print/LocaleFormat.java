package vn.lienthong.print;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Language;

/** How a language writes times and numbers on paper, whatever the machine's own settings are. */
final class LocaleFormat {
    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final boolean vietnamese;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    LocaleFormat(Language language) {
        this.vietnamese = language == Language.VI;
        this.date = DateTimeFormatter.ofPattern(
                vietnamese ? "'ngày' dd 'tháng' MM 'năm' yyyy" : "d MMMM yyyy", Locale.ENGLISH);
        this.time = DateTimeFormatter.ofPattern(
                vietnamese ? "HH 'giờ' mm 'phút, ngày' dd 'tháng' MM 'năm' yyyy" : "HH:mm, d MMMM yyyy",
                Locale.ENGLISH);
    }

    Language language() {
        return vietnamese ? Language.VI : Language.EN;
    }

    String date(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : date.format(there(moment));
    }

    String time(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : time.format(there(moment));
    }

    /** Short, for a cell of a table. */
    String moment(OffsetDateTime moment) {
        return MOMENT.format(there(moment));
    }

    String shortDate(OffsetDateTime moment) {
        return SHORT_DATE.format(there(moment));
    }

    String clock(OffsetDateTime moment) {
        return CLOCK.format(there(moment));
    }

    /** 1.234.567 in Vietnamese, 1,234,567 in English. */
    String number(long number) {
        String english = String.format(Locale.ENGLISH, "%,d", number);
        return vietnamese ? english.replace(',', '.') : english;
    }

    private static OffsetDateTime there(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(VIET_NAM);
    }
}
