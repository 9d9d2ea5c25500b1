package vn.lienthong.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.dossier.StatusTransitions.TransitionGrade;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.SpecFiles;
import vn.lienthong.value.Language;

@Tag("LT-DOS-012")
class StatusTransitionsTest {
    private static final List<DossierStatus> STATES = List.of(
            DossierStatus.REGISTERED,
            DossierStatus.RECEIVED,
            DossierStatus.REFUSED,
            DossierStatus.IN_PROCESS,
            DossierStatus.SUPPLEMENT_ASKED,
            DossierStatus.PAYMENT_ASKED,
            DossierStatus.WITHDRAWAL_ASKED,
            DossierStatus.STOPPED,
            DossierStatus.SETTLED,
            DossierStatus.RETURNED);
    private static final DossierStatus ELEVEN = DossierStatus.of("portal1/dossier-status", "11");

    /**
     * Returns all hundred pairs, each with the grade in the specification's file, read without any class of the SDK.
     */
    static Stream<Arguments> pairs() throws IOException {
        Map<String, String> grades = new HashMap<>();
        String csv = new String(SpecFiles.codeLists().get("dossier-status-moves"), StandardCharsets.UTF_8);
        for (String line : csv.split("\n")) {
            String[] cells = line.split(",");
            grades.put(cells[0] + ">" + cells[1], cells[2]);
        }
        return STATES.stream()
                .flatMap(from -> STATES.stream().map(to -> {
                    String grade =
                            from == to ? "certain" : grades.getOrDefault(from.text() + ">" + to.text(), "unknown");
                    return Arguments.of(from, to, grade);
                }));
    }

    @ParameterizedTest(name = "{0} > {1} is {2}")
    @MethodSource("pairs")
    @DisplayName("Each of the hundred moves has the grade of the specification's table; one that it lacks is unknown")
    void grade(DossierStatus from, DossierStatus to, String grade) {
        assertThat(StatusTransitions.grade(from, to)).hasToString(grade.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0} > {1} is {2}")
    @MethodSource("pairs")
    @DisplayName(
            "A certain move has no finding, a seen one an information, an unknown one a warning, in both languages")
    void check(DossierStatus from, DossierStatus to, String grade) {
        List<Finding> findings = StatusTransitions.check(from, to).list();
        if (grade.equals("certain")) {
            assertThat(findings).isEmpty();
            return;
        }
        Finding found = findings.get(0);
        assertThat(findings).hasSize(1);
        assertThat(found.path()).isEqualTo("/status");
        assertThat(found.requirement()).isEqualTo("LT-DOS-012");
        assertThat(found.severity()).isEqualTo(grade.equals("seen") ? Severity.INFO : Severity.WARN);
        for (Language language : Language.values()) {
            assertThat(found.message(language)).contains(from.name(language), to.name(language));
        }
    }

    @Test
    @DisplayName("The table is not empty and names only the ten states")
    void table() throws IOException {
        assertThat(pairs().filter(pair -> pair.get()[2].equals("certain"))).hasSizeGreaterThan(30);
        assertThat(pairs().filter(pair -> pair.get()[2].equals("seen"))).hasSizeGreaterThan(5);
        List<String> names = STATES.stream().map(DossierStatus::text).toList();
        String csv = new String(SpecFiles.codeLists().get("dossier-status-moves"), StandardCharsets.UTF_8);
        assertThat(Arrays.stream(csv.split("\n")).skip(1).map(line -> line.split(",")))
                .allMatch(cells -> names.contains(cells[0]) && names.contains(cells[1]) && !cells[0].equals(cells[1]));
    }

    @Test
    @DisplayName("Some moves, worked out by hand: reception, refusal, settlement, return, reopening")
    void byHand() {
        assertThat(StatusTransitions.grade(DossierStatus.REGISTERED, DossierStatus.RECEIVED))
                .isEqualTo(TransitionGrade.CERTAIN);
        assertThat(StatusTransitions.grade(DossierStatus.REGISTERED, DossierStatus.REFUSED))
                .isEqualTo(TransitionGrade.CERTAIN);
        assertThat(StatusTransitions.grade(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS))
                .isEqualTo(TransitionGrade.CERTAIN);
        assertThat(StatusTransitions.grade(DossierStatus.RECEIVED, DossierStatus.SETTLED))
                .isEqualTo(TransitionGrade.SEEN);
        assertThat(StatusTransitions.grade(DossierStatus.SETTLED, DossierStatus.RETURNED))
                .isEqualTo(TransitionGrade.CERTAIN);
        assertThat(StatusTransitions.grade(DossierStatus.RETURNED, DossierStatus.IN_PROCESS))
                .isEqualTo(TransitionGrade.SEEN);
        assertThat(StatusTransitions.grade(DossierStatus.RETURNED, DossierStatus.SETTLED))
                .isEqualTo(TransitionGrade.UNKNOWN);
        assertThat(StatusTransitions.grade(DossierStatus.REFUSED, DossierStatus.RECEIVED))
                .isEqualTo(TransitionGrade.UNKNOWN);
    }

    @Test
    @DisplayName("The next states are those of a grade or a surer one, without the state itself")
    void next() {
        assertThat(StatusTransitions.nextStatuses(DossierStatus.REGISTERED, TransitionGrade.CERTAIN))
                .isEqualTo(Set.of(
                        DossierStatus.RECEIVED,
                        DossierStatus.REFUSED,
                        DossierStatus.SUPPLEMENT_ASKED,
                        DossierStatus.WITHDRAWAL_ASKED));
        assertThat(StatusTransitions.nextStatuses(DossierStatus.RETURNED, TransitionGrade.CERTAIN))
                .isEmpty();
        assertThat(StatusTransitions.nextStatuses(DossierStatus.RETURNED, TransitionGrade.SEEN))
                .isEqualTo(Set.of(DossierStatus.IN_PROCESS));
        assertThat(StatusTransitions.nextStatuses(DossierStatus.RETURNED, TransitionGrade.UNKNOWN))
                .hasSize(9)
                .doesNotContain(DossierStatus.RETURNED);
    }

    @Test
    @DisplayName(
            "A state that is not one of the ten has unknown moves only, also to itself, and shows no more than its text form")
    void unknownState() {
        assertThat(StatusTransitions.grade(ELEVEN, ELEVEN)).isEqualTo(TransitionGrade.UNKNOWN);
        assertThat(StatusTransitions.grade(DossierStatus.RECEIVED, ELEVEN)).isEqualTo(TransitionGrade.UNKNOWN);
        assertThat(StatusTransitions.grade(ELEVEN, DossierStatus.RECEIVED)).isEqualTo(TransitionGrade.UNKNOWN);
        assertThat(StatusTransitions.nextStatuses(ELEVEN, TransitionGrade.SEEN)).isEmpty();

        DossierStatus misplaced = DossierStatus.of("portal1/dossier-status", "038004000001");
        assertThat(StatusTransitions.check(misplaced, DossierStatus.RECEIVED)
                        .list()
                        .get(0)
                        .arguments())
                .containsExactly("portal1/dossier-status:(12)", "@dossier-status.received");
    }

    @Test
    @DisplayName("A wire text is not a state, even if it reads the same")
    void foreignText() {
        DossierStatus foreign = DossierStatus.of("portal1/dossier-status", "registered");
        assertThat(StatusTransitions.grade(foreign, DossierStatus.RECEIVED)).isEqualTo(TransitionGrade.UNKNOWN);
        assertThat(StatusTransitions.grade(DossierStatus.WITHDRAWAL_ASKED, foreign))
                .isEqualTo(TransitionGrade.UNKNOWN);
    }
}
