package vn.lienthong.calendar;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time of Viet Nam, +07:00 without daylight saving, to the second (LT-MSG-008). */
public final class VietnamTime {
    /** The zone of all times in the model. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A fixed offset, because the rules of the zone contain other offsets before 1975. */
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final int MAX_FOUR_DIGIT_YEAR = 9999;

    private VietnamTime() {}

    /** Returns whether the year of a time has the four digits of a message. */
    public static boolean hasFourDigitYear(OffsetDateTime time) {
        int year = of(time).getYear();
        return year >= 0 && year <= MAX_FOUR_DIGIT_YEAR;
    }

    /** Returns the same instant at +07:00, truncated to the second; null for null. */
    public static @Nullable OffsetDateTime ofNullable(@Nullable OffsetDateTime time) {
        return time == null ? null : of(time);
    }

    /** Returns the same instant at +07:00, truncated to the second. */
    public static OffsetDateTime of(OffsetDateTime time) {
        Objects.requireNonNull(time, "time");
        OffsetDateTime here = time.withOffsetSameInstant(OFFSET);
        return here.getNano() == 0 ? here : here.truncatedTo(ChronoUnit.SECONDS);
    }
}
