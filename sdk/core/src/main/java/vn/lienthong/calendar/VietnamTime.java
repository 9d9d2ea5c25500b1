package vn.lienthong.calendar;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time of Viet Nam, +07:00 without daylight saving, to the second (LT-MSG-008). */
public final class VietnamTime {
    /** The one zone of every time in the model. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Written out, because the zone's rules know other offsets before 1975. */
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final int MAX_FOUR_DIGIT_YEAR = 9999;

    private VietnamTime() {}

    /** Whether a time can be written with the four digits that a message has for its year. */
    public static boolean hasFourDigitYear(OffsetDateTime time) {
        int year = of(time).getYear();
        return year >= 0 && year <= MAX_FOUR_DIGIT_YEAR;
    }

    /** The same instant at +07:00, cut to the second; null stays null. */
    public static @Nullable OffsetDateTime ofNullable(@Nullable OffsetDateTime time) {
        return time == null ? null : of(time);
    }

    /** The same instant at +07:00, cut to the second. */
    public static OffsetDateTime of(OffsetDateTime time) {
        Objects.requireNonNull(time, "time");
        OffsetDateTime here = time.withOffsetSameInstant(OFFSET);
        return here.getNano() == 0 ? here : here.truncatedTo(ChronoUnit.SECONDS);
    }
}
