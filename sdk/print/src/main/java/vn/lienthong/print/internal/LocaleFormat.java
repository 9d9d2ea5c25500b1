package vn.lienthong.print.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Language;

/** Formats times and numbers for paper in a language, independent of the locale of the machine. */
public final class LocaleFormat {
    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final boolean vietnamese;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    public LocaleFormat(Language language) {
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

    public String formatDate(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : date.format(atVietnamOffset(moment));
    }

    String formatTime(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : time.format(atVietnamOffset(moment));
    }

    /** Returns a short form for a table cell. */
    String formatDateTime(OffsetDateTime moment) {
        return DATE_TIME.format(atVietnamOffset(moment));
    }

    public String formatShortDate(OffsetDateTime moment) {
        return SHORT_DATE.format(atVietnamOffset(moment));
    }

    public String formatClock(OffsetDateTime moment) {
        return CLOCK_TIME.format(atVietnamOffset(moment));
    }

    /** Returns 1.234.567 in Vietnamese, 1,234,567 in English. */
    public String formatNumber(long number) {
        String english = String.format(Locale.ENGLISH, "%,d", number);
        return vietnamese ? english.replace(',', '.') : english;
    }

    private static OffsetDateTime atVietnamOffset(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(VIET_NAM);
    }
}
