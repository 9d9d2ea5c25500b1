package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.check.CourseRulePack;
import vn.lienthong.check.CourseRules;
import vn.lienthong.check.SharingRules;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/** Verifies the vector pairs of courses that keep and break a rule, and the deadlines that follow from courses. */
class LifeVectorsTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

    static List<JsonNode> walks() {
        return SpecRepositoryFiles.pairsOf("life").stream()
                .filter(pair -> pair.has("finding"))
                .toList();
    }

    static List<JsonNode> deadlines() {
        return SpecRepositoryFiles.pairsOf("life").stream()
                .filter(pair -> pair.has("limit"))
                .toList();
    }

    static List<JsonNode> statuses() {
        return SpecRepositoryFiles.pairsOf("life").stream()
                .filter(pair -> pair.has("course") && !pair.has("limit"))
                .toList();
    }

    @Test
    @DisplayName("Every pair is one of the three kinds")
    void kinds() {
        assertThat(walks().size() + deadlines().size() + statuses().size())
                .isEqualTo(SpecRepositoryFiles.pairsOf("life").size());
    }

    @ParameterizedTest
    @MethodSource("statuses")
    @DisplayName("The accepted status is that of the course, its twin is found to be another")
    void status(JsonNode pair) {
        Course course = CourseVectorReader.read(pair.path("course").asText());

        assertThat(CourseRules.checkReported(
                        course, DossierStatus.of(pair.path("accepted").asText())))
                .isEmpty();
        assertThat(CourseRules.checkReported(
                        course, DossierStatus.of(pair.path("rejected").asText())))
                .extracting(Finding::requirement)
                .containsExactly(pair.path("requirement").asText());
    }

    @ParameterizedTest
    @MethodSource("walks")
    @DisplayName("The rules find nothing of the requirement at the place in the one, and the finding in its twin")
    void told(JsonNode pair) {
        String requirement = pair.path("requirement").asText();
        String path = pair.at("/finding/path").asText();

        assertThat(findings(pair, "accepted"))
                .noneMatch(finding -> finding.requirement().equals(requirement));
        assertThat(findings(pair, "rejected"))
                .filteredOn(finding -> finding.requirement().equals(requirement)
                        && finding.path().equals(path))
                .extracting(Finding::severity)
                .containsExactly(Severity.valueOf(pair.at("/finding/severity").asText()));
    }

    private static Findings findings(JsonNode pair, String twin) {
        OffsetDateTime begun =
                CourseVectorReader.parseTime(pair.path(twin).asText().split(" ", 2)[0]);
        CourseRulePack pack = CourseRulePack.inForce(pair.path("pack").asText("general"), begun)
                .orElseThrow();
        if (pair.path(twin).asText().contains(" shared ")) {
            return CourseVectorReader.readShared(pair.path(twin).asText()).check(SharingRules.standard());
        }
        return CourseVectorReader.read(pair.path(twin).asText())
                .check(CourseRules.of(pack).withCalendar(CALENDAR));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    @DisplayName("The deadline that follows from the course is the accepted moment, not its twin")
    void due(JsonNode pair) {
        String[] words = pair.path("limit").asText().split(" ", 2);
        TimeLength limit = new TimeLimit(words[0], words[1], null).length().orElseThrow();
        OffsetDateTime now = CourseVectorReader.parseTime("2026-03-31T08:00");
        DeadlineTerms.SupplementedTerms both = CourseVectorReader.read(
                        pair.path("course").asText())
                .terms(DeadlineTerms.of(now, limit), now)
                .orElseThrow();
        DeadlineTerms terms = pair.path("way").asText().equals("restart") ? both.restarted() : both.subtracted();

        assertThat(terms.deadlineOn(CALENDAR).due())
                .as(pair.path("why").asText())
                .isEqualTo(CourseVectorReader.parseTime(pair.path("accepted").asText()))
                .isNotEqualTo(CourseVectorReader.parseTime(pair.path("rejected").asText()));
    }
}
