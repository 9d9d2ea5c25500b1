package vn.lienthong.calendar;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A length of time as the law counts it, such as 10 working days or half an hour.
 *
 * @param amount number of units, zero or more; fractions occur ("0.5 Giờ")
 * @param unit the unit
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
        /** Working hours (giờ làm việc). */
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

        /** Returns the word of the unit in published sheets. */
        public String word() {
            return word;
        }
    }
}
