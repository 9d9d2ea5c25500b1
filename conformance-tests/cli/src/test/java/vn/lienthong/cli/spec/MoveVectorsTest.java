package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.StatusTransitions;
import vn.lienthong.dossier.StatusTransitions.TransitionGrade;

/** Verifies the vector pairs of known and unknown moves of a dossier. */
class MoveVectorsTest {
    static List<JsonNode> pairs() {
        return SpecRepositoryFiles.pairsOf("move");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("The accepted move is certain or seen, its twin is unknown")
    void told(JsonNode pair) {
        assertThat(grade(pair.path("accepted").asText())).isNotEqualTo(TransitionGrade.UNKNOWN);
        assertThat(grade(pair.path("rejected").asText())).isEqualTo(TransitionGrade.UNKNOWN);
    }

    private static TransitionGrade grade(String move) {
        String[] ends = move.split(">", -1);
        DossierStatus from = DossierStatus.of(ends[0]);
        DossierStatus to = DossierStatus.of(ends[1]);
        assertThat(from.known() && to.known()).as(move).isTrue();
        return StatusTransitions.grade(from, to);
    }
}
