package vn.lienthong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.code.AgencyAliases.AgencyAlias;
import vn.lienthong.code.AgencyAliases.AliasMatch;

@Tag("LT-CODE-020")
class AgencyAliasesTest {
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    /**
     * H56.14 was renumbered to H56.20 on 2025-07-01. The former 000.02.31.H56 and 000.03.31.H56 are one agency now.
     */
    private static final AgencyAliases OURS = AgencyAliases.of(List.of(
            alias("000.00.14.H56", "H56.14", null, LAST),
            alias("000.00.14.H56", "H56.20", LAST.plusDays(1), null),
            alias("000.02.31.H56", "H56.31.200", null, null),
            alias("000.03.31.H56", "H56.31.200", null, null)));

    private static AgencyAlias alias(String old, String current, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new AgencyAlias(AgencyCode.of(old), AgencyCode.of(current), from, to);
    }

    private static AliasMatch compare(AgencyAliases aliases, String one, String other) {
        AliasMatch sameness = aliases.compare(AgencyCode.of(one), AgencyCode.of(other));
        assertThat(aliases.compare(AgencyCode.of(other), AgencyCode.of(one))).isEqualTo(sameness);
        return sameness;
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "H56.14, H56.14, SAME",
        "000.00.01.H27, H27.01, SAME",
        "000.00.18.G12, G12.18, SAME",
        "000.00.01.H27, H27.001, DIFFERENT",
        "000.00.01.H27, H27.02, DIFFERENT",
        "000.00.02.H27, H27.02, UNCERTAIN",
        "000.00.14.H56, H56.14, UNCERTAIN",
        "000.00.14.H56, H56.15, DIFFERENT",
        "H56.14, H56.15, DIFFERENT",
        "Sở Tư pháp, Sở Tư pháp, SAME",
        "Sở Tư pháp, H56.14, DIFFERENT"
    })
    @DisplayName(
            "The specification's table proves sameness, a matching conversion leaves it uncertain, all else differs")
    void standard(String one, String other, AliasMatch expected) {
        assertThat(compare(AgencyAliases.standard(), one, other)).isEqualTo(expected);
        assertThat(AgencyCode.of(one).sameAgencyAs(AgencyCode.of(other))).isEqualTo(expected != AliasMatch.DIFFERENT);
    }

    @ParameterizedTest(name = "on {0} {1} and {2}: {3}")
    @CsvSource({
        "2025-06-30, 000.00.14.H56, H56.14, SAME",
        "2025-07-01, 000.00.14.H56, H56.14, DIFFERENT",
        "2025-06-30, 000.00.14.H56, H56.20, DIFFERENT",
        "2025-07-01, 000.00.14.H56, H56.20, SAME",
        "2025-07-01, 000.00.20.H56, H56.20, DIFFERENT",
        "2025-06-30, 000.00.20.H56, H56.20, UNCERTAIN",
        "2025-07-01, 000.02.31.H56, 000.03.31.H56, UNCERTAIN",
        "2025-07-01, 000.02.31.H56, H56.31.02, DIFFERENT",
        "2025-07-01, 000.02.31.H56, H56.31.200, SAME"
    })
    @DisplayName(
            "A row beats the conversion on its days, whichever code it lists; two codes with one successor are a question")
    void dated(LocalDate day, String one, String other, AliasMatch expected) {
        assertThat(compare(OURS.validOn(day), one, other)).isEqualTo(expected);
    }

    @Test
    @DisplayName("All codes of the table are returned, never one of several")
    void listed() {
        assertThat(OURS.aliasesOf(AgencyCode.of("H56.31.200")))
                .containsExactlyInAnyOrder(AgencyCode.of("000.02.31.H56"), AgencyCode.of("000.03.31.H56"));
        assertThat(OURS.aliasesOf(AgencyCode.of("000.00.14.H56")))
                .containsExactlyInAnyOrder(AgencyCode.of("H56.14"), AgencyCode.of("H56.20"));
        assertThat(OURS.aliasesOf(AgencyCode.of("H56"))).isEmpty();
    }

    @Test
    @DisplayName("Each row of the specification lists an old and a new code, both well formed")
    void rows() {
        assertThat(AgencyAliases.standard().rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.old().oldShape()).isTrue();
            assertThat(row.current().wellFormed()).isTrue();
            assertThat(row.current().oldShape()).isFalse();
        });
        assertThat(AgencyAliases.standard().rows())
                .hasSameSizeAs(CodeList.require("agency-aliases").rows());
        assertThatThrownBy(() -> new AgencyAlias(AgencyCode.of("H56"), null, null, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("current");
    }

    @Test
    @DisplayName("A row of the table has its days, or none for ever")
    void days() {
        AgencyAlias dated = AgencyAlias.of(new CodeList.CodeListRow(
                Map.of("old", "000.00.14.H56", "new", "H56.20", "valid_from", "2025-07-01", "valid_to", "2025-12-31")));
        assertThat(dated)
                .isEqualTo(alias("000.00.14.H56", "H56.20", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)));
        AgencyAliases table = AgencyAliases.of(List.of(dated));
        assertThat(table.rows()).containsExactly(dated);
        assertThat(table.validOn(LocalDate.of(2025, 6, 30)).rows()).isEmpty();
        assertThat(table.validOn(LocalDate.of(2025, 7, 1)).rows()).hasSize(1);
        assertThat(table.validOn(LocalDate.of(2025, 12, 31)).rows()).hasSize(1);
        assertThat(table.validOn(LocalDate.of(2026, 1, 1)).rows()).isEmpty();
        assertThat(AgencyAlias.of(new CodeList.CodeListRow(Map.of("old", "000.00.14.H56", "new", "H56.20"))))
                .isEqualTo(alias("000.00.14.H56", "H56.20", null, null));
    }
}
