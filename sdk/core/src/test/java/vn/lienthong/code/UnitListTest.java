package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.code.UnitSuccession.SuccessionCertainty;
import vn.lienthong.code.personal.VietnameseNameKey;
import vn.lienthong.value.Language;

class UnitListTest {
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST = LAST.plusDays(1);

    private static UnitList provinces() {
        return CodeLists.standard().provinces();
    }

    private static AdministrativeUnit province(String code, LocalDate day) {
        return provinces().find(code, day).orElseThrow();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "75, 2025-06-30, Tỉnh Đồng Nai, province",
        "75, 2026-04-29, Tỉnh Đồng Nai, province",
        "75, 2026-04-30, Thành phố Đồng Nai, city",
        "22, 2026-08-31, Tỉnh Quảng Ninh, province",
        "22, 2026-09-01, Thành phố Quảng Ninh, city",
        "24, 2025-06-30, Tỉnh Bắc Giang, province",
        "24, 2026-09-19, Tỉnh Bắc Ninh, province",
        "24, 2026-09-20, Thành phố Bắc Ninh, city",
        "46, 2024-12-31, Tỉnh Thừa Thiên Huế, province",
        "46, 2025-01-01, Thành phố Huế, city",
        "15, 2025-06-30, Tỉnh Yên Bái, province",
        "15, 2025-07-01, Tỉnh Lào Cai, province",
        "91, 2025-07-01, Tỉnh An Giang, province"
    })
    @Tag("LT-LIST-005")
    @DisplayName("A code names the province of the day, which may be another one than the day before")
    void dated(String code, LocalDate day, String name, String type) {
        assertThat(province(code, day).name()).isEqualTo(name);
        assertThat(province(code, day).type().text()).isEqualTo(type);
        assertThat(province(code, day).type().known()).isTrue();
        assertThat(province(code, day).hasOfficialCode()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} units, {2} cities")
    @CsvSource({"2024-12-31, 63, 5", "2025-06-30, 63, 6", "2025-07-01, 34, 6", "2026-04-30, 34, 7", "2026-09-20, 34, 9"
    })
    @Tag("LT-LIST-005")
    @DisplayName("There are 63 provinces and cities up to 2025-06-30, then 34, of which 9 are cities at the end")
    void counted(LocalDate day, int units, int cities) {
        List<AdministrativeUnit> all = provinces().listOn(day);
        assertThat(all).hasSize(units).extracting(AdministrativeUnit::code).doesNotHaveDuplicates();
        assertThat(all).filteredOn(unit -> unit.type().text().equals("city")).hasSize(cities);
        assertThat(all)
                .allSatisfy(
                        unit -> assertThat(unit.name()).startsWith(unit.type().name(Language.VI) + " "));
    }

    @Test
    @Tag("LT-LIST-001")
    @DisplayName("A code without a unit on a day is not found, and all its other units are returned")
    void absent() {
        assertThat(provinces().find("02", FIRST)).isEmpty();
        assertThat(provinces().find("02", LAST)).isPresent();
        assertThat(provinces().find("03", LAST)).isEmpty();
        assertThat(provinces().find("", LAST)).isEmpty();
        assertThat(provinces().listByCode("24"))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Tỉnh Bắc Giang", "Tỉnh Bắc Ninh", "Thành phố Bắc Ninh");
        assertThat(provinces().listByCode("03")).isEmpty();
        assertThatThrownBy(() -> provinces().find(null, LAST)).hasMessage("code");
        assertThatThrownBy(() -> provinces().find("01", null)).hasMessage("day");
    }

    @Test
    @Tag("LT-LIST-004")
    @DisplayName("The successor of an ended province is found over every change up to the given day")
    void succession() {
        AdministrativeUnit old = province("27", LAST);
        assertThat(provinces().successors(old))
                .isEqualTo(new UnitSuccession(Set.of(province("24", FIRST)), SuccessionCertainty.SOLE));
        assertThat(provinces().successors(old, LocalDate.of(2026, 9, 20)).units())
                .extracting(AdministrativeUnit::name)
                .containsExactly("Thành phố Bắc Ninh");
        assertThat(provinces().successors(old, LAST).units()).containsExactly(old);
    }

    @Test
    @Tag("LT-LIST-004")
    @DisplayName("A province that goes on is its own successor")
    void own() {
        AdministrativeUnit lasting = province("01", LAST);
        assertThat(provinces().successors(lasting))
                .isEqualTo(new UnitSuccession(Set.of(lasting), SuccessionCertainty.SOLE));
        assertThat(provinces().successors(lasting, FIRST).units()).containsExactly(lasting);
    }

    @Test
    @Tag("LT-LIST-004")
    @DisplayName("A unit that has not begun, or is not on the list, has no successor")
    void notOurs() {
        assertThatThrownBy(() -> provinces().successors(province("15", FIRST), LAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the unit begins after the day");
        AdministrativeUnit other = new AdministrativeUnit(
                "15", UnitType.of("province"), "Tỉnh khác", "", ValidityPeriod.ALWAYS, EvidenceConfidence.L);
        assertThatThrownBy(() -> provinces().successors(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the unit is none of this list");
    }

    @Test
    @Tag("LT-LIST-004")
    @DisplayName("A succession is never empty, never sole with several, and never one of several with one")
    void certainties() {
        AdministrativeUnit one = province("01", LAST);
        AdministrativeUnit two = province("04", LAST);
        for (SuccessionCertainty certainty : SuccessionCertainty.values()) {
            assertThatThrownBy(() -> new UnitSuccession(Set.of(), certainty))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new UnitSuccession(Set.of(one), SuccessionCertainty.ONE_OF_SEVERAL))
                .hasMessage("one-of-several of 1");
        assertThatThrownBy(() -> new UnitSuccession(Set.of(one, two), SuccessionCertainty.SOLE))
                .hasMessage("sole of 2");
        assertThat(new UnitSuccession(Set.of(one), SuccessionCertainty.UNKNOWN).units())
                .hasSize(1);
        assertThatThrownBy(() -> new UnitSuccession(null, SuccessionCertainty.SOLE))
                .hasMessage("units");
        assertThatThrownBy(() -> new UnitSuccession(Set.of(one), null)).hasMessage("certainty");
        assertThatThrownBy(() -> new UnitSuccession(Set.of(one), SuccessionCertainty.SOLE)
                        .units()
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @Tag("LT-LIST-006")
    @DisplayName("There are 10,035 communes up to 2025-06-30 and 3,321 since, each in a province of its days")
    void communes() {
        UnitList communes = CodeLists.standard().communes();
        for (LocalDate day : List.of(LAST, FIRST, LocalDate.of(2026, 12, 31))) {
            List<AdministrativeUnit> all = communes.listOn(day);
            assertThat(all).hasSize(day.equals(LAST) ? 10_035 : 3_321);
            assertThat(all)
                    .extracting(AdministrativeUnit::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("\\d{5}"));
            assertThat(all).allSatisfy(unit -> {
                assertThat(provinces().find(unit.provinceCode(), day)).isPresent();
                assertThat(unit.name()).startsWith(unit.type().name(Language.VI) + " ");
            });
        }
    }

    @Test
    @Tag("LT-LIST-006")
    @DisplayName("The changes of 2026 leave 709 wards, 2,599 communes and 13 special zones")
    void wards() {
        List<AdministrativeUnit> all = CodeLists.standard().communes().listOn(LocalDate.of(2026, 9, 20));
        assertThat(all).filteredOn(unit -> unit.type().text().equals("ward")).hasSize(709);
        assertThat(all).filteredOn(unit -> unit.type().text().equals("commune")).hasSize(2_599);
        assertThat(all)
                .filteredOn(unit -> unit.type().text().equals("special-zone"))
                .hasSize(13);
    }

    @Test
    @Tag("LT-LIST-004")
    @DisplayName("A commune that one source splits has no sole successor; successors lie in the province that follows")
    void split() {
        UnitList communes = CodeLists.standard().communes();
        List<AdministrativeUnit> old = communes.listOn(LAST);
        assertThat(old)
                .filteredOn(unit -> communes.successors(unit).certainty() == SuccessionCertainty.ONE_OF_SEVERAL)
                .hasSize(442);
        assertThat(old)
                .filteredOn(unit -> communes.successors(unit).certainty() == SuccessionCertainty.UNKNOWN)
                .hasSize(29);
        assertThat(old).allSatisfy(unit -> {
            AdministrativeUnit province =
                    provinces().find(unit.provinceCode(), LAST).orElseThrow();
            Set<AdministrativeUnit> follows =
                    provinces().successors(province, FIRST).units();
            assertThat(communes.successors(unit, FIRST).units())
                    .allMatch(to -> follows.stream().anyMatch(one -> one.code().equals(to.provinceCode())));
        });
    }

    @Test
    @Tag("LT-LIST-008")
    @DisplayName(
            "Agencies that ended are carried on by others whose code is not sure; those of the 63 provinces are listed")
    void agencies() {
        UnitList agencies = CodeLists.standard().agencies();
        assertThat(agencies.listOn(LAST))
                .filteredOn(unit -> unit.code().startsWith("H"))
                .hasSize(63)
                .allSatisfy(unit -> assertThat(provinces().listOn(LAST))
                        .extracting(AdministrativeUnit::name)
                        .anyMatch(name ->
                                VietnameseNameKey.isSameName(name.toLowerCase(Locale.ROOT), shortenName(unit))));
        assertThat(agencies.listOn(FIRST))
                .filteredOn(unit -> unit.code().startsWith("H"))
                .hasSize(34);
        AdministrativeUnit transport =
                agencies.find("G04", LocalDate.of(2025, 2, 28)).orElseThrow();
        assertThat(agencies.successors(transport).certainty()).isEqualTo(SuccessionCertainty.UNKNOWN);
        assertThat(agencies.find("G04", LocalDate.of(2025, 3, 1))).isEmpty();
        assertThat(agencies.listOn(FIRST))
                .filteredOn(unit -> !unit.hasOfficialCode())
                .extracting(AdministrativeUnit::code)
                .containsExactly("agriculture-environment", "ethnic-religious-affairs");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"G06, L", "G09, M", "G12, L", "G17, L", "G22, H"})
    @Tag("LT-LIST-008")
    @DisplayName("Whether a ministry's code survived a merger is not sure since, unless it was seen")
    void merged(String code, EvidenceConfidence since) {
        UnitList agencies = CodeLists.standard().agencies();
        assertThat(agencies.find(code, LocalDate.of(2025, 2, 28)))
                .map(AdministrativeUnit::confidence)
                .contains(EvidenceConfidence.H);
        assertThat(agencies.find(code, LocalDate.of(2025, 3, 1)))
                .map(AdministrativeUnit::confidence)
                .contains(since);
    }

    private static String shortenName(AdministrativeUnit committee) {
        return committee.name().replace("Ủy ban nhân dân ", "").toLowerCase(Locale.ROOT);
    }
}
