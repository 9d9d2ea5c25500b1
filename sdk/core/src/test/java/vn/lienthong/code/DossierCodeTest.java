package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("LT-CODE-005")
class DossierCodeTest {
    @ParameterizedTest(name = "{0} is of {1} and {2}")
    @CsvSource({
        "H56.14-241205-12345, H56.14, 2024-12-05",
        "000.00.16.H26-240801-0012, 000.00.16.H26, 2024-08-01",
        "000.00.12.H62-201105-0004, 000.00.12.H62, 2020-11-05",
        "G22.99.08-260921-896048, G22.99.08, 2026-09-21",
        "G22-250101-0001, G22, 2025-01-01",
        "H55.242-250701-0001, H55.242, 2025-07-01",
        "H29.18.01.02.03.004-250701-0001, H29.18.01.02.03.004, 2025-07-01",
        "H29.18-240229-0012, H29.18, 2024-02-29",
        "H29.18-000229-0012, H29.18, 2000-02-29",
        "H29.18-991231-0012, H29.18, 2099-12-31",
        "H29.18-250801-12345678901234567890, H29.18, 2025-08-01"
    })
    @DisplayName("A code with either form of agency contains its agency and its day")
    void wellFormed(String text, String agency, LocalDate day) {
        DossierCode code = DossierCode.of(text);

        assertThat(code.wellFormed()).isTrue();
        assertThat(code.agency()).contains(AgencyCode.of(agency));
        assertThat(code.date()).contains(day);
        assertThat(code).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H29.18-251301-0012",
                "H29.18-250001-0012",
                "H29.18-250732-0012",
                "H29.18-250700-0012",
                "H29.18-250631-0012",
                "H29.18-250229-0012",
                "H29.18-250801-012",
                "H29.18-250801-",
                "H29.18-250801-123456789012345678901",
                "H29.18-25081-0012",
                "H29.18-2508011-0012",
                "H29.18-250801-00A2",
                "H29.18_250801_0012",
                "H29.18-250801-0012 ",
                " H29.18-250801-0012",
                "H29.18-250801-0012\n",
                "h29.18-250801-0012",
                "H9.18-250801-0012",
                "H29.1-250801-0012",
                "H29.1800-250801-0012",
                "H29.18.01.02.03.04.05-250801-0012",
                "00.00.16.H26-240801-0012",
                "000.000.16.H26-240801-0012",
                "000.00.16.26-240801-0012",
                "000.00.16.H26.01-240801-0012",
                "-250801-0012",
                "250801-0012",
                "H29.18-٢٥٠٨٠١-0012"
            })
    @DisplayName("A code of another form, or with an impossible day, is preserved without agency and day")
    void malformed(String text) {
        DossierCode code = DossierCode.of(text);

        assertThat(code.wellFormed()).isFalse();
        assertThat(code.agency()).isEmpty();
        assertThat(code.date()).isEmpty();
        assertThat(code.value()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "G22.99.08-260921-896048, 89, 6048",
        "G22-251225-020175, 02, 0175",
        "H55.242.01-251225-12345678, 12, 345678"
    })
    @Tag("LT-CODE-014")
    @DisplayName("A number of six digits and more can be read as that of a centralised service, zeros and all")
    void centralised(String text, String owner, String number) {
        assertThat(DossierCode.of(text).centralisedNumber()).contains(new DossierCode.CentralisedNumber(owner, number));
        assertThat(DossierCode.of(text).sequence()).contains(owner + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"G22.99.08-260921-89604", "000.00.16.H26-240801-896048", "H29.18-251301-896048", "H29.18-25081-1"
            })
    @Tag("LT-CODE-014")
    @DisplayName(
            "Neither five digits, nor an agency of the old shape, nor a code of no real day can be a centralised one")
    void notCentralised(String text) {
        assertThat(DossierCode.of(text).centralisedNumber()).isEmpty();
    }

    @Test
    @Tag("LT-CODE-001")
    @DisplayName("Equality is that of the texts: the same agency, day and number written otherwise is another code")
    void equality() {
        assertThat(DossierCode.of("H56.14-241205-0001")).isEqualTo(DossierCode.of("H56.14-241205-0001"));
        assertThat(DossierCode.of("H56.14-241205-0001")).isNotEqualTo(DossierCode.of("000.00.14.H56-241205-0001"));
        assertThat(DossierCode.of("H56.14-241205-0001")).isNotEqualTo(DossierCode.of("H56.14-241205-00001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    @DisplayName("A blank text is not a valid code")
    void blank(String text) {
        assertThatThrownBy(() -> DossierCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DossierCode must not be blank");
    }
}
