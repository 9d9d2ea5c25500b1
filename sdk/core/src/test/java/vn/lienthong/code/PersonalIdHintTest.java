package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.PersonalIdHint.Sex;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Language;

@Tag("LT-CODE-012")
class PersonalIdHintTest {
    /** The numbers are assembled here, so that this file contains no complete personal number. */
    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource({
        "038, 0, MALE, 1904",
        "038, 1, FEMALE, 1904",
        "001, 2, MALE, 2004",
        "999, 3, FEMALE, 2004",
        "003, 8, MALE, 2304",
        "000, 9, FEMALE, 2304"
    })
    @DisplayName("The fourth digit determines sex and century for any province digits: no province refuses a number")
    void told(String province, String digit, Sex sex, int year) {
        PersonalId id = new PersonalId(province + digit + "04" + "000001");

        assertThat(id.hint()).contains(new PersonalIdHint(province, sex, year));
        assertThat(id.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"038, Tỉnh Thanh Hóa", "010, Tỉnh Lào Cai", "046, Thành phố Huế", "003,", "999,", "138,"})
    @DisplayName("The province is one of the 63 that there were while the digits meant one, or none")
    void listed(String digits, String name) {
        PersonalIdHint hint =
                new PersonalId(digits + "0" + "04" + "000001").hint().orElseThrow();

        assertThat(hint.findProvince().map(AdministrativeUnit::name).orElse(null))
                .isEqualTo(name);
    }

    @Test
    @DisplayName("A number of another shape gives no hint")
    void none() {
        assertThat(new PersonalId("03800400001").hint()).isEmpty();
    }

    @Test
    @Tag("LT-PRIV-001")
    @DisplayName("A hint shows nothing of the person")
    void masked() {
        assertThat(new PersonalId("038004000001").hint().orElseThrow()).hasToString("PersonalIdHint");
    }

    @Test
    @Tag("LT-CODE-023")
    @DisplayName(
            "Former cards were valid up to the last day of 2024; afterwards the number is preserved with a warning")
    void oldCards() {
        OldIdentityCard id = new OldIdentityCard("100000001");
        LocalDate last = LocalDate.of(2024, 12, 31);

        assertThat(id.isUsableOn(last)).isTrue();
        assertThat(id.findingsOn(last)).isEmpty();
        assertThat(id.isUsableOn(last.plusDays(1))).isFalse();
        assertThat(id.findingsOn(last.plusDays(1))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.requirement()).isEqualTo("LT-CODE-023");
            assertThat(finding.path()).isEmpty();
            assertThat(finding.message(Language.EN)).contains("2024-12-31");
        });
        assertThat(id.wellFormed()).isTrue();
        assertThat(new OldIdentityCard("1").findingsOn(last.plusDays(1)))
                .extracting(Finding::requirement)
                .containsExactly("LT-CODE-008", "LT-CODE-023");
    }
}
