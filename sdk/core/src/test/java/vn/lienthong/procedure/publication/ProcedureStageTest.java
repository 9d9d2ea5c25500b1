package vn.lienthong.procedure.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LT-PROC-016")
class ProcedureStageTest {
    @Test
    @DisplayName("The way from draft to online leads through each stage, and none of them can be left out")
    void order() {
        ProcedureStage[] way = ProcedureStage.values();
        for (int i = 0; way[i] != ProcedureStage.ONLINE; i++) {
            assertThat(way[i].mayBecome(way[i + 1])).as("%s", way[i]).isTrue();
            assertThat(way[i].mayBecome(way[i + 2])).as("%s", way[i]).isEqualTo(way[i + 2] == ProcedureStage.REVIEWED);
        }
    }

    @Test
    @DisplayName(
            "What is published can be announced anew, reviewed or abolished at any time; what was not announced cannot")
    void published() {
        for (ProcedureStage stage : EnumSet.range(ProcedureStage.PUBLISHED, ProcedureStage.ONLINE)) {
            assertThat(stage.nextStages())
                    .contains(ProcedureStage.ANNOUNCED, ProcedureStage.REVIEWED, ProcedureStage.ABOLISHED);
        }
        for (ProcedureStage stage : EnumSet.range(ProcedureStage.DRAFTED, ProcedureStage.ANNOUNCED)) {
            assertThat(stage.nextStages()).doesNotContain(ProcedureStage.ABOLISHED, ProcedureStage.REVIEWED);
        }
    }

    @Test
    @DisplayName("Nothing follows the end, each stage may stay, and each but the first is reached from another")
    void end() {
        assertThat(ProcedureStage.ABOLISHED.nextStages()).isEmpty();
        Set<ProcedureStage> reached = EnumSet.noneOf(ProcedureStage.class);
        for (ProcedureStage stage : ProcedureStage.values()) {
            assertThat(stage.mayBecome(stage)).isTrue();
            reached.addAll(stage.nextStages());
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(ProcedureStage.class));
        assertThatThrownBy(() -> ProcedureStage.DRAFTED.mayBecome(null)).hasMessage("to");
    }
}
