package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @DisplayName("Any other code is preserved and not well-formed")
    void malformed(String text) {
        assertThat(ProcedureCode.of(text).wellFormed()).isFalse();
        assertThat(ServiceCode.of(text).wellFormed()).isFalse();
        assertThat(ProcedureCode.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({"2.000488, 2.000488,", "1.012784.H21, 1.012784, H21", "2.000751.000.00.00.H56, 2.000751, 000.00.00.H56"
    })
    @Tag("LT-CODE-003")
    @DisplayName("A province's publication contains the national code and its publisher")
    void parts(String text, String national, String publisher) {
        ProcedureCode code = ProcedureCode.of(text);

        assertThat(code.nationalCode()).contains(ProcedureCode.of(national));
        assertThat(code.publisher()).isEqualTo(Optional.ofNullable(publisher).map(AgencyCode::of));
        assertThat(code.isNational()).isEqualTo(publisher == null);
    }

    @Test
    @Tag("LT-CODE-018")
    @DisplayName("A service contains its procedure, also a province's own; an ill-formed code contains none")
    void procedureOfService() {
        assertThat(ServiceCode.of("1.000894.01").procedure()).contains(ProcedureCode.of("1.000894"));
        assertThat(ServiceCode.of("2.000815.000.00.00.H55.02").procedure())
                .contains(ProcedureCode.of("2.000815.000.00.00.H55"));
        assertThat(ServiceCode.of("1.000894.1").procedure()).isEmpty();
        assertThat(ProcedureCode.of("1.00089").nationalCode()).isEmpty();
        assertThat(ProcedureCode.of("1.000894.H5").publisher()).isEmpty();
        assertThat(ProcedureCode.of("1.000894.H5").isNational()).isFalse();
    }
}
