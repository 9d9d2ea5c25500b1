package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("LT-CODE-002")
class AgencyCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"G22", "H29", "H56.14", "G22.99.08", "H55.242", "H55.242.001.02.03.999"})
    @DisplayName("A code with its first level first has the new shape")
    void newShape(String text) {
        assertThat(AgencyCode.of(text).wellFormed()).isTrue();
        assertThat(AgencyCode.of(text).oldShape()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.00.00.G22", "000.00.01.H27", "000.18.29.H51", "999.99.99.Z99"})
    @DisplayName("Eleven digits with the first level last have the old shape")
    void oldShape(String text) {
        assertThat(AgencyCode.of(text).wellFormed()).isTrue();
        assertThat(AgencyCode.of(text).oldShape()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H5",
                "H567",
                "h56",
                "56",
                "HH6",
                "H56.",
                "H56.1",
                "H56.1234",
                "H56..14",
                "H56-14",
                "H56.14 ",
                "H56.14\n",
                "H56.AB",
                "H56.01.02.03.04.05.06",
                "00.00.14.H56",
                "000.0.14.H56",
                "000.00.14.56",
                "000.00.14.h56",
                "000.00.00.14.H56",
                "H56.14.00.000.",
                "Sở Tư pháp"
            })
    @DisplayName("Any other code is preserved and not well-formed")
    void malformed(String text) {
        assertThat(AgencyCode.of(text).wellFormed()).isFalse();
        assertThat(AgencyCode.of(text)).hasToString(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "000.00.14.H56, H56.14",
        "000.00.00.G22, G22",
        "000.18.29.H51, H51.29.18",
        "000.00.18.G12, G12.18",
        "000.00.01.H27, H27.01",
        "242.18.29.H51, H51.29.18.242",
        "007.18.29.H51, H51.29.18.07",
        "007.18.29.H51, H51.29.18.007",
        "010.18.29.H51, H51.29.18.10",
        "005.00.14.H56, H56.14.00.05",
        "000.07.00.H56, H56.00.07",
        "000.10.20.H56, H56.20.10"
    })
    @Tag("LT-CODE-010")
    @DisplayName("An old code matches the new code that it converts to, in both directions, and is never equal to it")
    void sameAgency(String old, String converted) {
        assertThat(AgencyCode.of(old).sameAgencyAs(AgencyCode.of(converted))).isTrue();
        assertThat(AgencyCode.of(converted).sameAgencyAs(AgencyCode.of(old))).isTrue();
        assertThat(AgencyCode.of(old)).isNotEqualTo(AgencyCode.of(converted));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "000.00.14.H56, H56",
        "000.00.14.H56, H56.15",
        "000.00.14.H56, H57.14",
        "000.00.14.H56, H56.14.01",
        "000.18.29.H51, H51.18.29",
        "000.18.29.H51, H51.29",
        "000.18.29.H51, H51.29.18.00",
        "242.18.29.H51, H51.29.18",
        "242.18.29.H51, H51.29.18.42",
        "100.18.29.H51, H51.29.18.01",
        "000.00.14.H56, 000.00.15.H56",
        "000.00.14.H56, 000.14.00.H56",
        "H55.042, H55.42",
        "H56.14, H56.014",
        "000.00.00.G22, G22.00",
        "H56.14, H56"
    })
    @Tag("LT-CODE-010")
    @DisplayName(
            "A code is not the same agency as one of another level or number; two codes of one shape are only as their texts")
    void otherAgency(String one, String other) {
        assertThat(AgencyCode.of(one).sameAgencyAs(AgencyCode.of(other))).isFalse();
        assertThat(AgencyCode.of(other).sameAgencyAs(AgencyCode.of(one))).isFalse();
    }

    @Test
    @Tag("LT-CODE-010")
    @DisplayName("A text of no known shape is the same agency as itself and as nothing else")
    void unknownShape() {
        AgencyCode local = AgencyCode.of("STP-01");
        assertThat(local.sameAgencyAs(AgencyCode.of("STP-01"))).isTrue();
        assertThat(local.sameAgencyAs(AgencyCode.of("STP-1"))).isFalse();
        assertThat(local.sameAgencyAs(AgencyCode.of("000.00.14.H56"))).isFalse();
    }
}
