package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.Identifier;
import vn.lienthong.code.IdentifierKind;
import vn.lienthong.error.Severity;

/** Verifies the vector pairs of well-formed and ill-formed identifiers. */
class CodeVectorsTest {
    static List<JsonNode> pairs() {
        return SpecRepositoryFiles.pairsOf("code");
    }

    static List<JsonNode> found() {
        return pairs().stream().filter(pair -> pair.has("finding")).toList();
    }

    private static Identifier read(JsonNode pair, String twin) {
        return IdentifierKind.find(pair.path("kind").asText())
                .orElseThrow()
                .of(pair.path(twin).asText());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("The accepted text is well formed, its twin is not; only the first has a canonical form")
    void told(JsonNode pair) {
        Identifier accepted = read(pair, "accepted");
        assertThat(accepted.wellFormed()).isTrue();
        assertThat(accepted.canonical()).contains(pair.path("canonical").asText(accepted.value()));
        assertThat(read(pair, "rejected").wellFormed()).isFalse();
        assertThat(read(pair, "rejected").canonical()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("found")
    @DisplayName("The rejected text has a finding at the given place, and the accepted one has none of that severity")
    void where(JsonNode pair) {
        String path = pair.at("/finding/path").asText();
        Severity severity = Severity.valueOf(pair.at("/finding/severity").asText());
        assertThat(read(pair, "rejected").findings())
                .anyMatch(finding -> finding.path().equals(path) && finding.severity() == severity);
        assertThat(read(pair, "accepted").findings()).noneMatch(finding -> finding.severity() == severity);
    }

    @Test
    @DisplayName("There are pairs of every kind, and for every kind some with a place")
    void allKinds() {
        List<String> kinds =
                Arrays.stream(IdentifierKind.values()).map(IdentifierKind::word).toList();
        for (List<JsonNode> some : List.of(pairs(), found())) {
            assertThat(some.stream().map(pair -> pair.path("kind").asText()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(kinds);
        }
    }
}
