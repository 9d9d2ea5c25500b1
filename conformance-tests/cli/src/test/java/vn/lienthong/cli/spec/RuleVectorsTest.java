package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.check.RulePack;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.portal.outbound.PortalMessageCodec;

/** Verifies the vector pairs of dossiers that keep and break a rule. Both are parsed from their messages. */
class RuleVectorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MESSAGE = "portal/DongBoHoSoMC.request.authored";

    static List<JsonNode> pairs() {
        return SpecRepositoryFiles.pairsOf("rule");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("The rules find nothing of the requirement at the place in the one, and the finding in its twin")
    void told(JsonNode pair) throws IOException {
        String requirement = pair.path("requirement").asText();
        String path = pair.at("/finding/path").asText();
        Severity severity = Severity.valueOf(pair.at("/finding/severity").asText());
        JsonNode accepted = JSON.readTree(SpecRepositoryFiles.readText(SpecRepositoryFiles.SPEC
                .resolve("vectors")
                .resolve(pair.path("accepted").asText())));
        JsonNode rejected = MutatedMessage.apply(accepted, pair.path("rejected"));

        assertThat(findings(accepted))
                .noneMatch(finding -> finding.requirement().equals(requirement)
                        && finding.path().equals(path));
        assertThat(findings(rejected))
                .filteredOn(finding -> finding.requirement().equals(requirement)
                        && finding.path().equals(path))
                .extracting(Finding::severity)
                .containsOnly(severity)
                .isNotEmpty();
    }

    /** Returns the findings of the rules for the only dossier of a message that is valid by the schema. */
    private static List<Finding> findings(JsonNode message) throws IOException {
        byte[] body = JSON.writeValueAsBytes(message);
        assertThat(MessageJudge.standard().judge(MESSAGE, body).violations()).isEmpty();
        Answer<List<Dossier>> read = PortalMessageCodec.readDossiers(body);
        assertThat(read.value()).hasSize(1);
        Dossier dossier = read.value().get(0);
        OffsetDateTime received = Objects.requireNonNull(dossier.filing().receivedAt());
        return dossier.check(RulePack.inForce(received)).list();
    }
}
