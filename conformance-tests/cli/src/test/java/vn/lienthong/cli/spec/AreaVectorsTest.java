package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.check.RoutingRules;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.DossierRouting;
import vn.lienthong.error.Finding;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureAgenciesBuilder;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.procedure.publication.ChangeKind;
import vn.lienthong.procedure.publication.ProcedureVersion;
import vn.lienthong.value.Extras;

/** Verifies the vector pairs on the settling agency of a dossier that may be filed anywhere. */
class AreaVectorsTest {
    static List<JsonNode> pairs() {
        return SpecRepositoryFiles.pairsOf("area");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("The rules find nothing in the one routing, and the requirement broken in its twin")
    void told(JsonNode pair) {
        assertThat(findAgencies(pair, pair.path("accepted").asText())).isEmpty();
        assertThat(findAgencies(pair, pair.path("rejected").asText()))
                .containsExactly(pair.path("requirement").asText());
    }

    private static List<String> findAgencies(JsonNode pair, String text) {
        String kind = pair.path("kind").asText();
        String competent = kind.equals("competent") ? text : "H56.14";
        DossierRouting.RoutingGround ground = switch (kind) {
            case "competent" -> DossierRouting.RoutingGround.PROCEDURE;
            case "ground" -> DossierRouting.RoutingGround.valueOf(text.toUpperCase(Locale.ROOT));
            case "day" -> DossierRouting.RoutingGround.RESIDENCE;
            default -> throw new AssertionError(kind);
        };
        LocalDate day = LocalDate.parse(kind.equals("day") ? text : "2025-07-01");
        return new DossierRouting(null, agency("H56.20.01"), agency(competent), ground)
                .check(rules(pair, day)).stream().map(Finding::requirement).toList();
    }

    private static RoutingRules rules(JsonNode pair, LocalDate day) {
        List<Agency> named = new ArrayList<>();
        pair.path("named").forEach(code -> named.add(agency(code.asText())));
        Procedure procedure = ProcedureBuilder.builder()
                .code(ProcedureCode.of("2.000488"))
                .name("Thủ tục kiểm thử")
                .agencies(ProcedureAgenciesBuilder.builder().competent(named).build())
                .build();
        return RoutingRules.of(new ProcedureVersion(procedure, ChangeKind.NEW, LocalDate.of(2020, 1, 1)), day);
    }

    private static Agency agency(String code) {
        return new Agency(AgencyCode.of(code), null, Extras.NONE);
    }
}
