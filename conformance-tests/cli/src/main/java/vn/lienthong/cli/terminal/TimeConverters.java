package vn.lienthong.cli.terminal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.lienthong.calendar.ClockSuspension;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.calendar.VietnamTime;

/** Converters for times, periods and time limits; without an offset the zone is that of Viet Nam. */
public final class TimeConverters {
    private static final DateTimeFormatter DISPLAY_FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private TimeConverters() {}

    public static String format(OffsetDateTime time) {
        return DISPLAY_FORMAT.format(time);
    }

    private static OffsetDateTime parseMoment(String text) {
        try {
            return LocalDateTime.parse(text).atZone(VietnamTime.ZONE).toOffsetDateTime();
        } catch (DateTimeParseException notLocal) {
            return parseWithOffset(text);
        }
    }

    private static OffsetDateTime parseWithOffset(String text) {
        try {
            return VietnamTime.of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("2026-08-28T09:00");
        }
    }

    /** A converter for a time. */
    public static final class MomentConverter implements ITypeConverter<OffsetDateTime> {
        @Override
        public OffsetDateTime convert(String value) {
            return parseMoment(value);
        }
    }

    /** A converter for a day. */
    public static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("2026-08-28");
            }
        }
    }

    /** A converter for a period: two times separated by two dots. */
    public static final class PeriodConverter implements ITypeConverter<ClockSuspension> {
        @Override
        public ClockSuspension convert(String value) {
            String[] ends = value.split("\\.\\.", -1);
            if (ends.length != 2) {
                throw new TypeConversionException("2026-08-28T09:00..2026-09-03T09:00");
            }
            OffsetDateTime from = parseMoment(ends[0]);
            OffsetDateTime until = parseMoment(ends[1]);
            if (until.isBefore(from)) {
                throw new TypeConversionException("FROM ≤ TO");
            }
            return new ClockSuspension(from, until);
        }
    }

    /** A converter for a number with a unit, as in published sheets. */
    public static final class TimeLimitConverter implements ITypeConverter<TimeLength> {
        @Override
        public TimeLength convert(String value) {
            String[] words = value.strip().split("\\s+", 2);
            return new TimeLimit(words[0], words.length == 2 ? words[1] : null, null)
                    .length()
                    .orElseThrow(() -> new TypeConversionException(Arrays.stream(TimeLength.LengthUnit.values())
                            .map(unit -> "3 " + unit.word().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
        }
    }
}
