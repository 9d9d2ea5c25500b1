package vn.lienthong.calendar;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A length of time as the law counts it, such as 10 working days or half an hour.
 *
 * @param amount how many, zero or more; fractions occur ("0.5 Giờ")
 * @param unit of what
 */
public record TimeLength(BigDecimal amount, LengthUnit unit) {
    public TimeLength {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
    }

    /** The units in which limits are written. */
    public enum LengthUnit {
        /** Hours (giờ). */
        HOUR("Giờ"),
        /** Hours of work (giờ làm việc). */
        WORKING_HOUR("Giờ làm việc"),
        /** Calendar days (ngày). */
        DAY("Ngày"),
        /** Working days (ngày làm việc). */
        WORKING_DAY("Ngày làm việc"),
        /** Months (tháng). */
        MONTH("Tháng");

        private final String word;

        LengthUnit(String word) {
            this.word = word;
        }

        /** The word that published sheets write for the unit. */
        public String word() {
            return word;
        }
    }
}
