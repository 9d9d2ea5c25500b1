package vn.lienthong.signature.internal.pdf.file;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A parser for PDF dates such as {@code D:20260601100000+07'00'}. Without a zone, the time is read as Viet Nam
 * time, +07:00.
 */
public final class PdfTimeParser {
    private static final Pattern DATE_PATTERN =
            Pattern.compile("D:(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(?:Z.*|([+-])(\\d{2})'?(\\d{2})?'?)?");
    private static final ZoneOffset DEFAULT_OFFSET = ZoneOffset.ofHours(7);

    private PdfTimeParser() {}

    public static @Nullable OffsetDateTime parse(@Nullable String text) {
        Matcher match = DATE_PATTERN.matcher(text == null || text.length() > 40 ? "" : text);
        if (!match.matches()) {
            return null;
        }
        try {
            return OffsetDateTime.of(
                    number(match, 1),
                    number(match, 2),
                    number(match, 3),
                    number(match, 4),
                    number(match, 5),
                    number(match, 6),
                    0,
                    zoneOffset(match, text != null && text.contains("Z")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static ZoneOffset zoneOffset(Matcher match, boolean universal) {
        if (match.group(7) == null) {
            return universal ? ZoneOffset.UTC : DEFAULT_OFFSET;
        }
        int sign = match.group(7).equals("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(match, 8), sign * number(match, 9));
    }
}
