package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.dossier.course.CourseFixture.at;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.course.SharedDossier;
import vn.lienthong.dossier.course.StageOwnership;

class SharingRulesTest {
    private static final DossierCode CODE = DossierCode.of("G12.18-260302-010001");
    private static final OffsetDateTime RECEIVED = at("03-02T08:00");
    private static final StageOwnership PROVINCE =
            new StageOwnership(StageOwnership.StagePart.RECEPTION, AgencyCode.of("H56.14"), CODE, RECEIVED);
    private static final StageOwnership MINISTRY =
            new StageOwnership(StageOwnership.StagePart.SETTLEMENT, AgencyCode.of("G12.18"), CODE, RECEIVED);

    private static List<String> findingKeys(StageOwnership... stages) {
        return new SharedDossier(CODE, RECEIVED, List.of(stages))
                .check(SharingRules.standard()).stream()
                        .map(found -> found.severity() + " " + found.requirement() + " " + found.path())
                        .toList();
    }

    @Test
    @DisplayName("A province receives and a ministry settles: one code, one clock, a source for each stage")
    void inOrder() {
        StageOwnership elsewhere = new StageOwnership(
                StageOwnership.StagePart.RETURN,
                AgencyCode.of("H56.14"),
                CODE,
                RECEIVED.withOffsetSameInstant(ZoneOffset.UTC));

        assertThat(findingKeys()).isEmpty();
        assertThat(findingKeys(PROVINCE, MINISTRY, elsewhere, MINISTRY)).isEmpty();
    }

    @Test
    @Tag("LT-LIFE-021")
    @DisplayName("Two systems that claim one stage are reported, each after the first")
    void twoSources() {
        StageOwnership claimed =
                new StageOwnership(StageOwnership.StagePart.SETTLEMENT, AgencyCode.of("H56.14"), CODE, RECEIVED);

        assertThat(findingKeys(PROVINCE, MINISTRY, claimed, claimed))
                .containsExactly("WARN LT-LIFE-021 /stages/2/system", "WARN LT-LIFE-021 /stages/3/system");
        StageOwnership oldShape =
                new StageOwnership(StageOwnership.StagePart.RECEPTION, AgencyCode.of("000.00.14.H56"), CODE, RECEIVED);
        assertThat(findingKeys(PROVINCE, MINISTRY, oldShape)).isEmpty();
    }

    @Test
    @Tag("LT-LIFE-022")
    @Tag("LT-LIFE-023")
    @DisplayName("A second code and a restarted clock are reported")
    void codeAndClock() {
        StageOwnership coded = new StageOwnership(
                StageOwnership.StagePart.SETTLEMENT,
                AgencyCode.of("G12.18"),
                DossierCode.of("G12.18-260303-010002"),
                RECEIVED);
        StageOwnership later = new StageOwnership(
                StageOwnership.StagePart.RETURN, AgencyCode.of("H56.14"), CODE, RECEIVED.plusSeconds(1));

        assertThat(findingKeys(PROVINCE, coded, later))
                .containsExactly("WARN LT-LIFE-022 /stages/1/code", "WARN LT-LIFE-023 /stages/2/received");
    }

    @Test
    @DisplayName("Null is refused by name")
    void nothing() {
        assertThatThrownBy(() -> SharingRules.standard().check(null)).hasMessage("dossier");
        assertThatThrownBy(() -> new SharedDossier(CODE, RECEIVED, List.of()).check(null))
                .hasMessage("rules");
    }
}
