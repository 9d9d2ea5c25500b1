package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.check.RulePack;
import vn.lienthong.code.IdentifierKind;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.StatusTransitions;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.portal.internal.DossierChange;
import vn.lienthong.portal.internal.PortalVectorPair;
import vn.lienthong.portal.internal.PortalVectorPatch;
import vn.lienthong.portal.internal.PortalVectors;

/**
 * Tests of the specification's pairs that need the model: the rejected vector is reported at the given place, the
 * accepted one is not.
 */
class PortalVectorPairTest {
    private static final JsonCodec CODEC = JsonCodec.standard();

    static List<PortalVectorPair> rules() {
        return PortalVectorPair.of("rule");
    }

    static List<PortalVectorPair> codes() {
        return PortalVectorPair.of("code");
    }

    static List<PortalVectorPair> moves() {
        return PortalVectorPair.of("move");
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("A rule finds the rejected dossier where it is broken, and nothing of the kind in the accepted one")
    void rule(PortalVectorPair pair) {
        JsonNode accepted = PortalVectors.file("vectors/" + pair.text("accepted"));
        JsonNode rejected = PortalVectorPatch.apply(accepted, pair.content().path("rejected"));
        String path = pair.content().at("/finding/path").asText();
        Severity severity =
                Severity.valueOf(pair.content().at("/finding/severity").asText());
        for (JsonNode message : List.of(accepted, rejected)) {
            assertThat(MessageJudge.standard()
                            .judge(pair.message(), PortalVectors.bytes(message))
                            .violations())
                    .as("only the rule tells the two apart")
                    .isEmpty();
        }
        assertThat(findingsOf(accepted).list())
                .noneMatch(finding -> finding.requirement().equals(pair.requirement())
                        && finding.path().equals(path));
        assertThat(findingsOf(rejected).list())
                .anyMatch(finding -> finding.requirement().equals(pair.requirement())
                        && finding.path().equals(path)
                        && finding.severity() == severity);
    }

    private static Findings findingsOf(JsonNode message) {
        JsonNode row = message.at("/data/0");
        assertThat(message.path("data")).hasSize(1);
        Dossier dossier =
                CODEC.read(DossierTable.DOSSIER, PortalVectors.bytes(row), null).value();
        return dossier.check(RulePack.inForce(DossierChange.receivedAt(dossier)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("The accepted text is well-formed; the rejected one is preserved and is not")
    void code(PortalVectorPair pair) {
        IdentifierKind kind = IdentifierKind.find(pair.text("kind")).orElseThrow();
        Predicate<String> wellFormed = text -> kind.of(text).wellFormed();
        assertThat(wellFormed).accepts(pair.text("accepted")).rejects(pair.text("rejected"));
    }

    @ParameterizedTest
    @MethodSource("moves")
    @DisplayName("The accepted move is certain or seen; the rejected one is a warning")
    void move(PortalVectorPair pair) {
        assertThat(findingsOfMove(pair.text("accepted"))
                        .withSeverity(Severity.WARN)
                        .list())
                .isEmpty();
        assertThat(findingsOfMove(pair.text("rejected")).list()).singleElement().satisfies(finding -> {
            assertThat(finding.requirement()).isEqualTo(pair.requirement());
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.path()).isEqualTo("/status");
        });
    }

    private static Findings findingsOfMove(String move) {
        String[] states = move.split(">", -1);
        assertThat(states).hasSize(2);
        DossierStatus from = DossierStatus.of(states[0]);
        DossierStatus to = DossierStatus.of(states[1]);
        assertThat(from.known() && to.known())
                .as("both states of %s exist", move)
                .isTrue();
        return StatusTransitions.check(from, to);
    }

    @Test
    @DisplayName("A file without pairs fails")
    void empty() {
        assertThatThrownBy(() -> PortalVectorPair.of("bad.json", tree("{\"judge\":\"rule\",\"pairs\":[]}")))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\":\"move\",\"path\":\"/service\",\"value\":1}",
                "{\"op\":\"remove\",\"path\":\"/nothing\"}",
                "{\"op\":\"add\",\"path\":\"/service\",\"value\":1}",
                "{\"op\":\"replace\",\"path\":\"/service\"}",
                "{\"op\":\"replace\",\"path\":\"/data/7\",\"value\":1}"
            })
    @DisplayName("An operation that cannot be carried out fails")
    void impossible(String operation) {
        JsonNode message = PortalVectors.file("vectors/messages/DongBoHoSoMC.request.authored.minimal.json");
        assertThatThrownBy(() -> PortalVectorPatch.apply(message, tree(operation)))
                .isInstanceOf(AssertionError.class);
    }

    private static JsonNode tree(String json) {
        return PortalVectors.tree(json.getBytes(StandardCharsets.UTF_8));
    }
}
