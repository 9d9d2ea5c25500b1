package vn.lienthong.calendar;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time limit (thời hạn giải quyết) as published, with its typed reading (LT-PROC-002).
 *
 * @param value the number as written, such as "07" or "0.5"; null if empty
 * @param unit the unit as written, such as "Ngày làm việc"; may contain prose such as "Không quy định"
 * @param note the explanation as written
 */
public record TimeLimit(
        @Nullable String value,
        @Nullable String unit,
        @Nullable String note) {
    // At most two decimals: "1.000" means a thousand in some sheets.
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,2})?");

    /** Creates the limit of a length in the words of published sheets. */
    public static TimeLimit of(TimeLength length) {
        Objects.requireNonNull(length, "length");
        return new TimeLimit(length.amount().toPlainString(), length.unit().word(), null);
    }

    /** Returns the length if the text can be read. Nothing is guessed: "10" with the unit "-25" has no length. */
    public Optional<TimeLength> length() {
        if (value == null || unit == null) {
            return Optional.empty();
        }
        String number = value.strip();
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        String word = Normalizer.normalize(unit.strip(), Normalizer.Form.NFC);
        return Arrays.stream(TimeLength.LengthUnit.values())
                .filter(candidate -> candidate.word().equalsIgnoreCase(word))
                .findFirst()
                .map(found -> new TimeLength(new BigDecimal(number.replace(',', '.')), found));
    }
}
