package vn.lienthong.procedure.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.SampleDossiers;

@Tag("LT-PROC-014")
class ProcedureHistoryTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate AMENDED = LocalDate.of(2025, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 7, 1);

    private static ProcedureVersion version(ChangeKind change, LocalDate from) {
        return new ProcedureVersion(
                SampleDossiers.procedure().toBuilder().name(change.text()).build(), change, from);
    }

    private static String nameOn(ProcedureHistory history, LocalDate day) {
        return history.findVersionOn(day)
                .map(version -> version.procedure().name())
                .orElse("none");
    }

    @Test
    @DisplayName(
            "Each day has the version that was announced last, and none before the first and from the abolition on")
    void inForce() {
        ProcedureHistory history = ProcedureHistory.of(List.of(
                version(ChangeKind.ABOLISHED, END),
                version(ChangeKind.NEW, START),
                version(ChangeKind.AMENDED, AMENDED)));

        assertThat(nameOn(history, START.minusDays(1))).isEqualTo("none");
        assertThat(nameOn(history, START)).isEqualTo("new");
        assertThat(nameOn(history, AMENDED.minusDays(1))).isEqualTo("new");
        assertThat(nameOn(history, AMENDED)).isEqualTo("amended");
        assertThat(nameOn(history, END.minusDays(1))).isEqualTo("amended");
        assertThat(nameOn(history, END)).isEqualTo("none");
        assertThat(nameOn(history, LocalDate.MAX)).isEqualTo("none");
        assertThat(history.isClosedOn(START.minusDays(1))).isTrue();
        assertThat(history.isClosedOn(START)).isFalse();
        assertThat(history.isClosedOn(END)).isTrue();
        assertThat(history.check()).isEmpty();
        assertThat(history).hasToString("2.000488 (3)");
    }

    @Test
    @DisplayName("A history that begins with an amendment has an unrecorded beginning and is valid")
    void beginning() {
        ProcedureHistory later = ProcedureHistory.of(List.of(version(ChangeKind.SUPPLEMENTED, START)));
        assertThat(later.check()).isEmpty();
        assertThat(later.findVersionOn(START.minusDays(1))).isEmpty();
        assertThat(later.isClosedOn(START.minusDays(1))).isFalse();
        ProcedureHistory last = ProcedureHistory.of(List.of(version(ChangeKind.ABOLISHED, END)));
        assertThat(last.isClosedOn(END.minusDays(1))).isFalse();
        assertThat(last.isClosedOn(END)).isTrue();
    }

    @Test
    @DisplayName("What contradicts itself is found at its version")
    void contradictions() {
        ProcedureVersion foreign = version(ChangeKind.AMENDED, AMENDED).toBuilder()
                .procedure(SampleDossiers.procedure().toBuilder()
                        .code(ProcedureCode.of("1.000001"))
                        .build())
                .build();
        assertFinding(foreign, "/versions/1/procedure/code", "procedure.history.other");
        assertFinding(version(ChangeKind.REPLACED, START), "/versions/1/from", "procedure.history.same-day");
        assertFinding(version(ChangeKind.NEW, AMENDED), "/versions/1/change", "procedure.history.new-again");
        ProcedureHistory risen = ProcedureHistory.of(List.of(
                version(ChangeKind.NEW, START),
                version(ChangeKind.ABOLISHED, AMENDED),
                version(ChangeKind.AMENDED, END),
                version(ChangeKind.NEW, END.plusDays(1))));
        assertThat(risen.check())
                .containsExactly(
                        Finding.of("/versions/2/change", "LT-PROC-014", Severity.FAIL, "procedure.history.after-end"),
                        Finding.of("/versions/3/change", "LT-PROC-014", Severity.FAIL, "procedure.history.after-end"));
        assertThat(nameOn(risen, AMENDED.minusDays(1))).isEqualTo("new");
        assertThat(nameOn(risen, END)).isEqualTo("none");
        assertThat(nameOn(risen, LocalDate.MAX)).isEqualTo("none");
        assertThat(risen.isClosedOn(END)).isTrue();
    }

    private static void assertFinding(ProcedureVersion second, String path, String key) {
        assertThat(ProcedureHistory.of(List.of(version(ChangeKind.NEW, START), second))
                        .check())
                .containsExactly(Finding.of(path, "LT-PROC-014", Severity.FAIL, key));
    }

    @Test
    @DisplayName("A history without a version is refused, and null is refused by name")
    void bad() {
        assertThatThrownBy(() -> ProcedureHistory.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProcedureHistory.of(null)).hasMessage("versions");
        ProcedureHistory history = ProcedureHistory.of(List.of(version(ChangeKind.NEW, START)));
        assertThatThrownBy(() -> history.findVersionOn(null)).hasMessage("day");
        assertThatThrownBy(() -> history.isClosedOn(null)).hasMessage("day");
    }

    @Test
    @DisplayName("The five seen kinds of change are known; another one is preserved")
    void kinds() {
        assertThat(List.of(
                        ChangeKind.NEW,
                        ChangeKind.AMENDED,
                        ChangeKind.SUPPLEMENTED,
                        ChangeKind.REPLACED,
                        ChangeKind.ABOLISHED))
                .allMatch(ChangeKind::known);
        assertThat(ChangeKind.of("frozen").known()).isFalse();
    }
}
