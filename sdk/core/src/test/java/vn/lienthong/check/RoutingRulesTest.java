package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.dossier.DossierRouting;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.ProcedureAgenciesBuilder;
import vn.lienthong.procedure.publication.ChangeKind;
import vn.lienthong.procedure.publication.ProcedureVersion;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Extras;

class RoutingRulesTest {
    private static final Agency COUNTER = agency("H56.20.01", "Trung tâm Phục vụ hành chính công phường");
    private static final Finding NOT_NAMED =
            Finding.of("/competent", "LT-AREA-002", Severity.WARN, "dossier.routing.not-named");

    private static Agency agency(@Nullable String code, @Nullable String name) {
        return new Agency(code == null ? null : AgencyCode.of(code), name, Extras.NONE);
    }

    private static RoutingRules rulesFor(Agency... competent) {
        return rulesFor(LocalDate.of(2025, 7, 1), competent);
    }

    private static RoutingRules rulesFor(LocalDate day, Agency... competent) {
        ProcedureAgenciesBuilder agencies = ProcedureAgenciesBuilder.builder()
                .implementing(List.of(agency("H56.99", "Sở khác")))
                .competent(List.of(competent));
        return RoutingRules.of(
                new ProcedureVersion(
                        SampleDossiers.procedure().toBuilder()
                                .agencies(agencies.build())
                                .build(),
                        ChangeKind.NEW,
                        LocalDate.of(2020, 1, 1)),
                day);
    }

    private static DossierRouting routingTo(Agency competent) {
        return new DossierRouting(null, COUNTER, competent, DossierRouting.RoutingGround.PROCEDURE);
    }

    @Test
    @Tag("LT-AREA-002")
    @DisplayName(
            "A dossier goes to an agency that the version names, in either shape of its code; to another, and to the counter, it does not")
    void competence() {
        RoutingRules rules = rulesFor(agency("H56.14", "Sở Tư pháp"), agency("H56.15", "Sở Xây dựng"));

        assertThat(routingTo(agency("H56.15", null)).check(rules)).isEmpty();
        assertThat(routingTo(agency("000.00.14.H56", null)).check(rules)).isEmpty();
        assertThat(routingTo(agency("H56.16", "Sở Tư pháp")).check(rules)).containsExactly(NOT_NAMED);
        assertThat(routingTo(agency("H56.16", "Sở Y tế")).check(rules)).containsExactly(NOT_NAMED);
        assertThat(routingTo(agency("H56.99", "Sở khác")).check(rules)).containsExactly(NOT_NAMED);
        assertThat(routingTo(COUNTER).check(rules)).containsExactly(NOT_NAMED);
    }

    @Test
    @Tag("LT-AREA-002")
    @DisplayName(
            "A version without competent agencies has those that settle, and one that names them without a code leaves it open")
    void open() {
        assertThat(routingTo(agency("H56.99", null)).check(rulesFor())).isEmpty();
        assertThat(routingTo(agency("H56.14", null)).check(rulesFor())).containsExactly(NOT_NAMED);
        Agency anyCommune = agency(null, "Ủy ban nhân dân cấp xã");
        assertThat(routingTo(COUNTER).check(rulesFor(anyCommune))).isEmpty();
        assertThat(routingTo(agency(null, "Ủy ban nhân dân phường A")).check(rulesFor(agency("H56.14", "Sở Tư pháp"))))
                .isEmpty();
    }

    @Test
    @Tag("LT-AREA-003")
    @DisplayName("A dossier may be received at any counter of the province, also far from the competent agency")
    void anywhere() {
        Agency justice = agency("H56.14", "Sở Tư pháp");
        for (String counter : List.of("H56.14", "H56.20.01", "H56.99.07")) {
            DossierRouting routing = routingTo(justice).toBuilder()
                    .receiving(agency(counter, null))
                    .build();
            assertThat(routing.check(rulesFor(justice))).as(counter).isEmpty();
        }
    }

    @Test
    @Tag("LT-AREA-005")
    @DisplayName(
            "Routing by residence from 1 July 2025 and by the counter at any time is a warning, and help elsewhere changes nothing")
    void ground() {
        Agency justice = agency("H56.14", "Sở Tư pháp");
        DossierRouting routing = routingTo(justice).toBuilder().helping(COUNTER).build();

        assertThat(routing.check(rulesFor(justice))).isEmpty();
        assertThat(routing.toBuilder()
                        .ground(DossierRouting.RoutingGround.RESIDENCE)
                        .build()
                        .check(rulesFor(justice)))
                .containsExactly(Finding.of("/ground", "LT-AREA-005", Severity.WARN, "dossier.routing.residence"));
        RoutingRules before = rulesFor(LocalDate.of(2025, 6, 30), justice);
        assertThat(routing.toBuilder()
                        .ground(DossierRouting.RoutingGround.RESIDENCE)
                        .build()
                        .check(before))
                .isEmpty();
        assertThat(routing.toBuilder()
                        .ground(DossierRouting.RoutingGround.RECEPTION)
                        .build()
                        .check(rulesFor(justice)))
                .containsExactly(Finding.of("/ground", "LT-AREA-002", Severity.WARN, "dossier.routing.reception"));
    }

    @Test
    @Tag("LT-AREA-001")
    @DisplayName("Receiving and competent agency and the ground are there; null is refused by name")
    void bad() {
        assertThatThrownBy(() -> new DossierRouting(null, null, COUNTER, DossierRouting.RoutingGround.PROCEDURE))
                .hasMessage("receiving");
        assertThatThrownBy(() -> new DossierRouting(null, COUNTER, null, DossierRouting.RoutingGround.PROCEDURE))
                .hasMessage("competent");
        assertThatThrownBy(() -> new DossierRouting(null, COUNTER, COUNTER, null))
                .hasMessage("ground");
        assertThatThrownBy(() -> rulesFor().check(null)).hasMessage("routing");
        assertThat(Stream.of(DossierRouting.RoutingGround.values())).hasSize(3);
    }
}
