package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument.OldId;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.code.TaxCode;

/** Judges the pairs of well-formed and ill-formed identifiers. */
class CodeVectorsTest {
    private static final Map<String, Predicate<String>> KINDS = Map.of(
            "agency-code", text -> AgencyCode.of(text).wellFormed(),
            "procedure-code", text -> ProcedureCode.of(text).wellFormed(),
            "service-code", text -> ServiceCode.of(text).wellFormed(),
            "dossier-code", text -> DossierCode.of(text).wellFormed(),
            "tax-code", text -> TaxCode.of(text).wellFormed(),
            "personal-id", text -> new PersonalId(text).wellFormed(),
            "old-id", text -> new OldId(text).wellFormed());

    static List<JsonNode> pairs() {
        return SpecFiles.pairs("code");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("The accepted text is well formed, its twin is not")
    void told(JsonNode pair) {
        Predicate<String> wellFormed = KINDS.get(pair.path("kind").asText());
        assertThat(wellFormed).as(pair.path("kind").asText()).isNotNull();
        assertThat(wellFormed.test(pair.path("accepted").asText())).isTrue();
        assertThat(wellFormed.test(pair.path("rejected").asText())).isFalse();
    }

    @Test
    @DisplayName("There are pairs of every kind")
    void allKinds() {
        assertThat(pairs().stream().map(pair -> pair.path("kind").asText()).collect(Collectors.toSet()))
                .isEqualTo(KINDS.keySet());
    }
}
