package vn.lienthong.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.code.Money;

@Tag("LT-PROC-003")
class FeeLineTest {
    @ParameterizedTest(name = "\"{0}\" \"{1}\"")
    @CsvSource({
        "0, Đồng, 0",
        "50000, Đồng, 50000",
        "50000, đồng, 50000",
        "50000, ĐỒNG, 50000",
        "50000, VNĐ, 50000",
        "50000, vnd, 50000",
        "50000, đ, 50000",
        "' 050000 ', ' Đồng ', 50000",
        "999999999999999, Đồng, 999999999999999"
    })
    @DisplayName("Whole digits of đồng are an amount, zero included")
    void read(String value, String unit, long amount) {
        assertThat(line(value, unit).amount()).contains(Money.dong(amount));
    }

    @ParameterizedTest(name = "\"{0}\" \"{1}\"")
    @CsvSource(
            nullValues = "null",
            value = {
                "o, Đồng",
                "Không, Đồng",
                "null, Không Đồng",
                "1.5, USD",
                "15, USD",
                "50.000, Đồng",
                "'50,000', Đồng",
                "-50000, Đồng",
                "50000, null",
                "50000, ''",
                "null, Đồng",
                "'', Đồng",
                "50000, Đồng/trường hợp",
                "50000, Mức thu bằng 50% mức thu tại quầy",
                "1000000000000000, Đồng",
                "٥, Đồng"
            })
    @DisplayName("Anything else has no amount: nothing is guessed")
    void unread(String value, String unit) {
        assertThat(line(value, unit).amount()).isEmpty();
    }

    @Test
    @DisplayName("The unit is read in decomposed letters too")
    void decomposed() {
        assertThat(line("1000", Normalizer.normalize("Đồng", Normalizer.Form.NFD))
                        .amount())
                .contains(Money.dong(1000));
    }

    private static FeeLine line(String value, String unit) {
        return FeeLineBuilder.builder().value(value).unit(unit).build();
    }
}
