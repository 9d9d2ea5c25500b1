package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureAndServiceCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"2.000488", "1.012784.H21", "2.000751.000.00.00.H56", "0.000000"})
    @Tag("LT-CODE-003")
    @DisplayName("A procedure code is a digit, a dot and six digits, with or without the suffix of a province")
    void procedure(String text) {
        assertThat(ProcedureCode.of(text).wellFormed()).isTrue();
        assertThat(ServiceCode.of(text).wellFormed()).isFalse();
        assertThat(ProcedureCode.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000894.01", "2.000815.000.00.00.H55.02", "1.012784.H21.01"})
    @Tag("LT-CODE-004")
    @DisplayName("A service code is a procedure code, a dot and two digits")
    void service(String text) {
        assertThat(ServiceCode.of(text).wellFormed()).isTrue();
        assertThat(ProcedureCode.of(text).wellFormed()).isFalse();
        assertThat(ServiceCode.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.00488",
                "2.0004880",
                "22.000488",
                "2000488",
                "B-BTP-2.000488",
                "2.000488 ",
                "2.000488\n",
                "2.000488.",
                "1.012784.h21",
                "2.000751.00.00.00.H56",
                "2.000751.000.00.00",
                "1.000894.1",
                "1.000894.001"
            })
    @DisplayName("Anything else is kept as it is and not well formed")
    void malformed(String text) {
        assertThat(ProcedureCode.of(text).wellFormed()).isFalse();
        assertThat(ServiceCode.of(text).wellFormed()).isFalse();
        assertThat(ProcedureCode.of(text).value()).isEqualTo(text);
    }
}
