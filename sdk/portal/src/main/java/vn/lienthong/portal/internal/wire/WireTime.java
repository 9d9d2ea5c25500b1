package vn.lienthong.portal.internal.wire;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;

/**
 * A parser and formatter for {@code yyyyMMddHHmmss} at +07:00 (LT-MSG-008). It works digit by digit, because a
 * dossier has dozens of times and a {@link DateTimeFormatter} costs more than all other fields together. A test
 * compares both.
 */
public final class WireTime {
    private static final int LENGTH = 14;
    private static final ZoneOffset VIETNAM_OFFSET = ZoneOffset.ofHours(7);

    /** Used for years that do not have four digits. */
    private static final DateTimeFormatter ANY_YEAR =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private WireTime() {}

    /** Parses a time. Returns null if the format is different or the date does not exist. */
    public static @Nullable OffsetDateTime parse(String text) {
        if (text.length() != LENGTH || !DigitText.isDigitsOnly(text)) {
            return null;
        }
        try {
            return OffsetDateTime.of(
                    DigitText.parseDigits(text, 0, 4),
                    DigitText.parseDigits(text, 4, 6),
                    DigitText.parseDigits(text, 6, 8),
                    DigitText.parseDigits(text, 8, 10),
                    DigitText.parseDigits(text, 10, 12),
                    DigitText.parseDigits(text, 12, LENGTH),
                    0,
                    VIETNAM_OFFSET);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public static String format(OffsetDateTime time) {
        OffsetDateTime here = VietnamTime.of(time);
        if (!VietnamTime.hasFourDigitYear(here)) {
            return ANY_YEAR.format(here);
        }
        int year = here.getYear();
        char[] text = new char[LENGTH];
        putTwoDigits(text, 0, year / 100);
        putTwoDigits(text, 2, year % 100);
        putTwoDigits(text, 4, here.getMonthValue());
        putTwoDigits(text, 6, here.getDayOfMonth());
        putTwoDigits(text, 8, here.getHour());
        putTwoDigits(text, 10, here.getMinute());
        putTwoDigits(text, 12, here.getSecond());
        return new String(text);
    }

    private static void putTwoDigits(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }
}
