package vn.lienthong.calendar;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time limit (thời hạn giải quyết) as it was published, word for word, with its typed reading beside it (LT-PROC-002).
 *
 * @param value the number as written, such as "07" or "0.5"; null when empty
 * @param unit the unit as written, such as "Ngày làm việc"; prose such as "Không quy định" is found here
 * @param note the explanation as written
 */
public record TimeLimit(
        @Nullable String value,
        @Nullable String unit,
        @Nullable String note) {
    // No third decimal: "1.000" is a thousand where it was typed.
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,2})?");

    /** The limit of a length, in the words that published sheets use. */
    public static TimeLimit of(TimeLength length) {
        Objects.requireNonNull(length, "length");
        return new TimeLimit(length.amount().toPlainString(), length.unit().word(), null);
    }

    /** The length, if the words can be read as one. Nothing is guessed: "10" of unit "-25" is no length. */
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
