package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests with the ten-digit tax codes of large companies, which publish them. */
@Tag("LT-CODE-006")
class TaxCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100233488",
                "0100112437",
                "0100109106",
                "0106001236",
                "0100047516",
                "0317273020",
                "0312687878",
                "0100109106-001",
                "0100109106-999",
                "0100109106001",
                "038004000001",
                "000000000000"
            })
    @DisplayName("Published numbers have their check digit, dependents a suffix, persons twelve digits")
    void wellFormed(String text) {
        assertThat(TaxCode.of(text).wellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100233480",
                "0100233489",
                "1100233488",
                "0100109106-000",
                "0100109106000",
                "0100109107-001",
                "0100109106-01",
                "0100109106-0001",
                "0100109106--001",
                "010010910",
                "01001091066",
                "03800400001A",
                "0380040000010",
                " 0100109106",
                "0100109106\n",
                "MST0100109106"
            })
    @DisplayName("A wrong check digit, the suffix 000 and any other form are preserved and not well-formed")
    void malformed(String text) {
        assertThat(TaxCode.of(text).wellFormed()).isFalse();
        assertThat(TaxCode.of(text).value()).isEqualTo(text);
    }

    @Test
    @DisplayName("The stem 010000005 has no valid tenth digit, for its sum leaves no remainder")
    void stemWithoutCode() {
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(TaxCode.of("010000005" + digit).wellFormed()).isFalse();
        }
    }

    @Test
    @DisplayName("A remainder of 10 requires the check digit 0")
    void remainderTen() {
        // 31·0 + 29·3 + 23·1 + 19·7 + 17·2 + 13·7 + 7·3 + 5·0 + 3·2 = 395 = 35·11 + 10.
        assertThat(TaxCode.of("0317273020").wellFormed()).isTrue();
        assertThat(TaxCode.of("0317273021").wellFormed()).isFalse();
    }
}
