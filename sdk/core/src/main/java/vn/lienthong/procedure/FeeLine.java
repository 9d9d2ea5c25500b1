package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FeeCode;
import vn.lienthong.code.Money;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A fee or charge of a sheet (phí, lệ phí), kept as published, with the typed value if it can be read
 * (LT-PROC-003).
 *
 * @param code its code; published sheets leave it empty
 * @param name its name, such as "Lệ phí"
 * @param value the number as written; null if empty
 * @param unit the unit as written, which may be prose such as "Mức thu bằng 50%…"
 * @param note the explanation
 * @param url an annexed document
 * @param fileName its file name
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record FeeLine(
        @Nullable FeeCode code,
        @Nullable String name,
        @Nullable String value,
        @Nullable String unit,
        @Nullable String note,
        @Nullable String url,
        @Nullable String fileName,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    private static final Pattern AMOUNT_PATTERN = Pattern.compile("\\d{1,15}");
    private static final Set<String> DONG_UNITS = Set.of("đồng", "vnđ", "vnd", "đ");

    public FeeLine {
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public FeeLineBuilder toBuilder() {
        return FeeLineBuilder.builder(this);
    }

    /** Returns the amount, or empty if the text cannot be read as whole đồng, as "o Đồng" and "1.5 USD". */
    public Optional<Money> amount() {
        if (value == null
                || unit == null
                || !AMOUNT_PATTERN.matcher(value.strip()).matches()) {
            return Optional.empty();
        }
        String word = Normalizer.normalize(unit.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return DONG_UNITS.contains(word) ? Optional.of(Money.dong(Long.parseLong(value.strip()))) : Optional.empty();
    }
}
