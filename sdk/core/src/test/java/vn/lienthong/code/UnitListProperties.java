package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.lienthong.code.UnitSuccession.SuccessionCertainty;

class UnitListProperties {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final List<UnitList> LISTS = List.of(
            CodeLists.standard().provinces(),
            CodeLists.standard().communes(),
            CodeLists.standard().agencies());

    /** A list and one of its units, regardless of its days. */
    record ListedUnit(UnitList list, AdministrativeUnit unit) {}

    @Provide
    Arbitrary<ListedUnit> listed() {
        return Arbitraries.of(LISTS)
                .flatMap(list -> Arbitraries.of(allUnits(list)).map(unit -> new ListedUnit(list, unit)));
    }

    private static List<AdministrativeUnit> allUnits(UnitList list) {
        return Stream.of(BEGIN, LocalDate.of(2025, 2, 28), LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), END)
                .flatMap(day -> list.listOn(day).stream())
                .distinct()
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(BEGIN.toEpochDay(), END.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Property
    void aUnitIsFoundOnEachOfItsDaysAndOnNoOther(@ForAll("listed") ListedUnit listed, @ForAll("days") LocalDate day) {
        AdministrativeUnit unit = listed.unit();
        boolean found =
                listed.list().find(unit.code(), day).filter(unit::equals).isPresent();
        assertThat(found).isEqualTo(unit.validity().contains(day));
        assertThat(listed.list().listOn(day).contains(unit)).isEqualTo(found);
    }

    @Property
    void successorsAreUnitsOfTheGivenDayAndNeverEmpty(
            @ForAll("listed") ListedUnit listed, @ForAll("days") LocalDate day) {
        LocalDate from = listed.unit().validity().from();
        if (from != null && day.isBefore(from)) {
            return;
        }
        UnitSuccession succession = listed.list().successors(listed.unit(), day);
        assertThat(succession.units())
                .isNotEmpty()
                .allMatch(unit -> listed.unit().equals(unit) || unit.validity().contains(day));
    }

    @Property
    void neverChoosesOneOfSeveralUnits(@ForAll("listed") ListedUnit listed, @ForAll("days") LocalDate day) {
        UnitSuccession direct = listed.list().successors(listed.unit());
        assertThat(direct.certainty() == SuccessionCertainty.SOLE)
                .isEqualTo(direct.units().size() == 1 && direct.certainty() != SuccessionCertainty.UNKNOWN);
        LocalDate end = listed.unit().validity().to();
        if (end != null && end.isBefore(day)) {
            UnitSuccession later = listed.list().successors(listed.unit(), day);
            long carried = direct.units().stream()
                    .flatMap(unit -> listed.list().successors(unit, day).units().stream())
                    .distinct()
                    .count();
            assertThat(later.units()).hasSize((int) carried);
        }
    }
}
