package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.procedure.onceonly.DocumentKind;
import vn.lienthong.procedure.onceonly.DocumentRequest;
import vn.lienthong.procedure.onceonly.DocumentRequestReason;
import vn.lienthong.procedure.onceonly.OnceOnlyRule;
import vn.lienthong.procedure.onceonly.OnceOnlyRule.RequestAssessment;
import vn.lienthong.procedure.onceonly.SourceDatabase;

/** Verifies the vector pairs on the documents that may be requested from a person. */
class OnceOnlyVectorsTest {
    static List<JsonNode> pairs() {
        return SpecRepositoryFiles.pairsOf("once-only");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("The document may be requested for the accepted reason or day only; its twin has exactly one finding")
    void told(JsonNode pair) {
        RequestAssessment accepted = assess(pair, pair.path("accepted").asText());
        assertThat(accepted.mayRequest()).isTrue();
        if (pair.has("correction")) {
            assertThat(accepted.needsCorrection())
                    .isEqualTo(pair.path("correction").asBoolean());
        }
        RequestAssessment rejected = assess(pair, pair.path("rejected").asText());
        assertThat(rejected.mayRequest()).isFalse();
        assertThat(rejected.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity().name())
                        .isEqualTo(pair.path("severity").asText()));
    }

    /** Assesses one twin. The twins differ in the day if the pair has no day, otherwise in the reason. */
    private static RequestAssessment assess(JsonNode pair, String twin) {
        boolean byDay = !pair.has("day");
        String reason = byDay ? pair.path("reason").asText() : twin;
        String source = pair.path("source").asText();
        return OnceOnlyRule.standard()
                .assess(new DocumentRequest(
                        DocumentKind.of(pair.path("document").asText()),
                        LocalDate.parse(byDay ? twin : pair.path("day").asText()),
                        source.isEmpty() ? null : SourceDatabase.of(source),
                        reason.equals("none") ? null : DocumentRequestReason.of(reason)));
    }
}
