package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.calendar.TimeLength.LengthUnit;

@Tag("LT-PROC-002")
class TimeLimitTest {
    @ParameterizedTest(name = "\"{0}\" of \"{1}\"")
    @CsvSource({
        "07, Ngày, 7, DAY",
        "7, Ngày làm việc, 7, WORKING_DAY",
        "0.5, Giờ, 0.5, HOUR",
        "'0,5', Giờ, 0.5, HOUR",
        "2.25, Tháng, 2.25, MONTH",
        "8, giờ làm việc, 8, WORKING_HOUR",
        "10, NGÀY LÀM VIỆC, 10, WORKING_DAY",
        "' 10 ', ' Ngày ', 10, DAY",
        "0, Ngày, 0, DAY",
        "99999, Ngày, 99999, DAY"
    })
    @DisplayName("A number of a known unit is a length")
    void read(String value, String unit, BigDecimal amount, LengthUnit expected) {
        TimeLength length = new TimeLimit(value, unit, null).length().orElseThrow();

        assertThat(length.amount()).isEqualByComparingTo(amount);
        assertThat(length.unit()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "\"{0}\" of \"{1}\"")
    @CsvSource(
            nullValues = "null",
            value = {
                "10, -25",
                "null, Không quy định",
                "'', Ngày",
                "null, null",
                "10, null",
                "10, ''",
                "10, Không quy định",
                "10, Ngày trời",
                "10, Ngay",
                "10, Năm",
                "-10, Ngày",
                "10-15, Ngày",
                "1.000, Ngày",
                "'1,000', Ngày",
                "1.5.2, Ngày",
                "10., Ngày",
                ".5, Giờ",
                "1e3, Ngày",
                "1 0, Ngày",
                "mười, Ngày",
                "123456, Ngày",
                "٧, Ngày",
                "O5, Ngày"
            })
    @DisplayName("Any other text has no length; a dot that may be a thousands separator is not a decimal point")
    void unread(String value, String unit) {
        assertThat(new TimeLimit(value, unit, "ghi chú").length()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A unit is read in composed and in decomposed letters, and the words stay as they came")
    void decomposed(LengthUnit unit) {
        String decomposed = Normalizer.normalize(unit.word(), Normalizer.Form.NFD);
        TimeLimit limit = new TimeLimit("5", decomposed, null);

        assertThat(limit.length()).contains(new TimeLength(BigDecimal.valueOf(5), unit));
        assertThat(limit.unit()).isEqualTo(decomposed);
        assertThat(limit).isNotEqualTo(new TimeLimit("5", unit.word(), null));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The limit of a length is read back as that length")
    void written(LengthUnit unit) {
        TimeLength length = new TimeLength(new BigDecimal("0.5"), unit);

        assertThat(TimeLimit.of(length)).isEqualTo(new TimeLimit("0.5", unit.word(), null));
        assertThat(TimeLimit.of(length).length()).contains(length);
    }

    @Test
    @DisplayName("A large amount is written in digits, never with an exponent")
    void plain() {
        assertThat(TimeLimit.of(new TimeLength(new BigDecimal("1E+2"), LengthUnit.DAY))
                        .value())
                .isEqualTo("100");
    }
}
