package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.judge.internal.DisplayText;
import vn.lienthong.testing.SpecVectors;

/**
 * Tests that every sample message is accepted, and that the judge detects the one difference of every pair at its
 * place.
 */
class JudgeVectorsTest {
    private static final MessageJudge JUDGE = MessageJudge.standard();

    static List<String> samples() {
        return SpecVectors.files("messages");
    }

    static Stream<JudgeVectors.JudgeVectorPair> schemaPairs() {
        return JudgeVectors.pairs().stream().filter(pair -> pair.judge().equals("schema"));
    }

    static Stream<JudgeVectors.JudgeVectorPair> rawPairs() {
        return JudgeVectors.pairs().stream().filter(pair -> pair.judge().equals("raw"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsAcceptedByTheSchemaOfItsName(String file) {
        byte[] body = JudgeVectors.bytes("messages/" + file);
        assertThat(JUDGE.judge(JudgeVectors.messageOf(file), body).violations()).isEmpty();
    }

    @Test
    void everyMessageHasASample() {
        assertThat(samples().stream().map(JudgeVectors::messageOf)).containsAll(JUDGE.messages());
    }

    @ParameterizedTest
    @MethodSource("schemaPairs")
    void aSchemaRejectsTheTwinOfAnAcceptedMessage(JudgeVectors.JudgeVectorPair pair) {
        byte[] accepted = JudgeVectors.bytes(pair.accepted());
        assertThat(JUDGE.judge(pair.message(), accepted).violations()).isEmpty();
        String place = maskPointer(pair.rejected().path("path").asText());
        assertThat(JUDGE.judge(pair.message(), JudgeVectorPatch.schema(accepted, pair.rejected()))
                        .violations())
                .as(pair.name())
                .anySatisfy(v -> assertThat(place + "/").startsWith(holder(v)));
    }

    /**
     * Returns the place that must contain the patched one: the place of the violation. A condition reports one of two
     * conflicting members, so that it is the object around that member.
     */
    private static String holder(RuleViolation violation) {
        String pointer = violation.pointer();
        boolean condition = violation.rule().equals("const");
        return (condition ? pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))) : pointer) + "/";
    }

    @ParameterizedTest
    @MethodSource("rawPairs")
    void theByteCheckRejectsTheTwinOfAnAcceptedMessage(JudgeVectors.JudgeVectorPair pair) {
        byte[] accepted = JudgeVectors.bytes(pair.accepted());
        assertThat(JUDGE.judge(pair.message(), accepted).violations()).isEmpty();
        assertThat(JUDGE.judge(pair.message(), JudgeVectorPatch.raw(accepted, pair.rejected()))
                        .violations())
                .as(pair.name())
                .anySatisfy(v -> {
                    assertThat(v.rule()).isEqualTo(JudgeVectorPatch.rawRule(pair.rejected()));
                    if (pair.rejected().has("path")) {
                        assertThat(v.pointer())
                                .isEqualTo(pair.rejected().path("path").asText());
                    }
                });
    }

    @Test
    void anAcceptedMessageIsNamedAfterTheMessageOfItsPair() {
        assertThat(JudgeVectors.pairs())
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(
                                JudgeVectors.messageOf(pair.accepted().replaceFirst("^messages/", "")))
                        .as(pair.name())
                        .isEqualTo(pair.message()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"judge\":\"schema\",\"message\":\"portal/logout.request\",\"pairs\":[{}]}",
                "{\"judge\":\"schema\",\"message\":\"portal/login.request\",\"pairs\":[]}"
            })
    void aFileThatCannotBeJudgedFails(String content) {
        assertThatThrownBy(() -> JudgeVectors.pairs("bad.json", json(content))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\":\"move\",\"path\":\"/username\"}",
                "{\"op\":\"remove\",\"path\":\"/nothing\"}",
                "{\"op\":\"add\",\"path\":\"/username\",\"value\":1}",
                "{\"op\":\"replace\",\"path\":\"/username\"}",
                "{\"op\":\"replace\",\"path\":\"/nowhere/at/all\",\"value\":1}"
            })
    void anOperationThatCannotBeCarriedOutFails(String operation) {
        byte[] accepted = JudgeVectors.bytes("messages/login.request.json");
        assertThatThrownBy(() -> JudgeVectorPatch.schema(accepted, json(operation)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> JudgeVectorPatch.raw(accepted, json(operation)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aSampleWithoutSchemaFails() {
        assertThatThrownBy(() -> JudgeVectors.messageOf("logout.request.json")).isInstanceOf(AssertionError.class);
    }

    private static JsonNode json(String text) {
        return JudgeVectors.tree(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the patched place in the masked form of the judge. */
    private static String maskPointer(String pointer) {
        StringBuilder shown = new StringBuilder();
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            shown.append('/').append(step.matches("\\d+|-") ? step : DisplayText.maskName(step));
        }
        return shown.toString();
    }
}
