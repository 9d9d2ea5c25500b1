package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.dossier.form.DossierForm;
import vn.lienthong.error.Finding;
import vn.lienthong.value.Language;

/** Verifies the vector pairs of complete forms and forms with one missing or invalid value. */
class FormVectorsTest {
    static List<JsonNode> pairs() {
        return SpecRepositoryFiles.pairsOf("form");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("Nothing is found in the accepted form, and in its twin only what it lacks")
    void told(JsonNode pair) {
        DossierForm complete = CompleteForms.create(pair.path("accepted").asText());
        assertThat(complete.findings()).isEmpty();
        JsonNode rejected = pair.path("rejected");
        DossierForm twin = rejected.has("without")
                ? (DossierForm) PartRemoval.withoutPart(
                        complete, rejected.path("without").asText())
                : CompleteForms.withError(complete, rejected.path("wrong").asText());
        assertThat(twin.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(pair.at("/finding/path").asText());
            assertThat(finding.severity().name())
                    .isEqualTo(pair.at("/finding/severity").asText());
            assertThat(finding.requirement()).isEqualTo(pair.path("requirement").asText());
            assertHasText(finding);
        });
    }

    private static void assertHasText(Finding finding) {
        for (Language language : Language.values()) {
            assertThat(finding.message(language)).doesNotContain("form.", "form-field", "{");
        }
        assertThat(finding.message(Language.VI)).isNotEqualTo(finding.message(Language.EN));
    }
}
