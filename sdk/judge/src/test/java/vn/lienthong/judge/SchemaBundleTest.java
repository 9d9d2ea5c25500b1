package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.judge.internal.JudgeLimits;
import vn.lienthong.judge.internal.SchemaBundle;
import vn.lienthong.judge.internal.SchemaCache;

/** Tests of the schemas of the specification as the judge reads them from its jar. */
class SchemaBundleTest {
    static Set<String> messages() {
        return MessageJudge.standard().messages();
    }

    static Stream<String> patterns() {
        Set<String> patterns = new TreeSet<>();
        for (String message : messages()) {
            for (JsonNode pattern : schema(message).findValues("pattern")) {
                patterns.add(pattern.asText());
            }
        }
        return patterns.stream();
    }

    @Test
    void theJudgeIsTheSameEachTimeAndKnowsBothSidesOfTheMainMessage() {
        assertThat(MessageJudge.standard()).isSameAs(MessageJudge.standard());
        assertThat(messages())
                .contains(
                        "portal/DongBoHoSoMC.request.authored",
                        "portal/DongBoHoSoMC.request.accepted",
                        "portal/DongBoHoSoMC.answer",
                        "portal/login.request");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aSchemaIsIdentifiedByItsPathAndAcceptsOnlyObjects(String message) {
        assertThat(schema(message).path("$id").asText()).isEqualTo(SchemaCache.urn(message));
        assertThat(MessageJudge.standard()
                        .judge(message, "[1]".getBytes(StandardCharsets.UTF_8))
                        .violations())
                .extracting(RuleViolation::rule)
                .containsExactly("type");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternEndsSoonOnTheLongestText(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        for (String piece : new String[] {"0", " ", "a", "a.", "0-", "\t+", "ế"}) {
            String longest = piece.repeat(JudgeLimits.MAX_STRING_BYTES / piece.getBytes(StandardCharsets.UTF_8).length);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> compiled.matcher(longest + "x").find());
        }
    }

    private static JsonNode schema(String message) {
        return JudgeVectors.tree(SchemaBundle.schema(message).getBytes(StandardCharsets.UTF_8));
    }
}
