package vn.lienthong.sync.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The state table of a delivery")
class DeliveryTableTest {
    private record Row(DeliveryPhase state, DeliveryEvent event, DeliveryTable.Transition transition) {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (DeliveryPhase state : DeliveryPhase.values()) {
            for (DeliveryEvent event : DeliveryEvent.values()) {
                try {
                    rows.add(new Row(state, event, DeliveryTable.get(state, event)));
                } catch (IllegalStateException impossible) {
                    assertThat(impossible).hasMessageContaining(state + " and " + event);
                }
            }
        }
        return rows;
    }

    @Test
    @DisplayName("A final state has no rows, and every other state is left by some row")
    void finalStatesHaveNoRows() {
        assertThat(rows()).noneMatch(row -> row.state().isFinal());
        Set<DeliveryPhase> left = EnumSet.noneOf(DeliveryPhase.class);
        rows().stream().filter(row -> row.transition().next() != row.state()).forEach(row -> left.add(row.state()));
        assertThat(left)
                .containsExactlyInAnyOrder(
                        DeliveryPhase.CLAIMED, DeliveryPhase.SELECTED, DeliveryPhase.SENDING, DeliveryPhase.DELIVERED);
    }

    @Test
    @DisplayName("A message is in state SENDING only after its mark (LT-OUT-003)")
    void sendingIsMarked() {
        assertThat(rows())
                .filteredOn(row -> row.transition().next() == DeliveryPhase.SENDING)
                .filteredOn(row ->
                        row.event() != DeliveryEvent.NEXT_FINISHED && row.event() != DeliveryEvent.NEXT_SUPERSEDED)
                .isNotEmpty()
                .allMatch(row -> row.transition().statements().contains(LaneStatement.MARK_SENDING));
    }

    @Test
    @DisplayName("A delivered message is recorded by each row that leaves SENDING without a failure (LT-OUT-006)")
    void deliveredIsRecorded() {
        assertThat(rows())
                .filteredOn(row -> row.state() == DeliveryPhase.SENDING)
                .filteredOn(row -> row.transition().next() != DeliveryPhase.WAITING
                        && row.event() != DeliveryEvent.REFUSED
                        && row.event() != DeliveryEvent.NEXT_FINISHED
                        && row.event() != DeliveryEvent.NEXT_SUPERSEDED)
                .hasSize(7)
                .allMatch(row -> row.transition().statements().contains(LaneStatement.MARK_DELIVERED)
                        || row.transition().statements().contains(LaneStatement.MARK_DELIVERED_ALONE));
    }

    @Test
    @DisplayName("Each row into a final state releases the lease, except if another transaction locks the lane")
    void finalStatesGiveTheLeaseBack() {
        Set<LaneStatement> releasing = EnumSet.of(
                LaneStatement.FINISH_LANE,
                LaneStatement.STOP_LANE,
                LaneStatement.RELEASE_LANE,
                LaneStatement.RECORD_FAILURE);
        assertThat(rows())
                .filteredOn(row -> row.transition().next().isFinal())
                .filteredOn(row -> row.event() != DeliveryEvent.LANE_LOCKED)
                .allMatch(row -> row.transition().statements().stream().anyMatch(releasing::contains));
    }

    @Test
    @DisplayName("A locked lane has a transition from each state")
    void lockedLaneLeavesEachState() {
        assertThat(DeliveryTable.get(DeliveryPhase.CLAIMED, DeliveryEvent.LANE_LOCKED)
                        .next())
                .isEqualTo(DeliveryPhase.ABANDONED);
        assertThat(DeliveryTable.get(DeliveryPhase.SENDING, DeliveryEvent.LANE_LOCKED)
                        .next())
                .isEqualTo(DeliveryPhase.DELIVERED);
        assertThat(DeliveryTable.get(DeliveryPhase.DELIVERED, DeliveryEvent.LANE_LOCKED)
                        .next())
                .isEqualTo(DeliveryPhase.ABANDONED);
    }

    @Test
    @DisplayName("An impossible event is an error of the program")
    void impossibleEvent() {
        assertThatThrownBy(() -> DeliveryTable.get(DeliveryPhase.CLAIMED, DeliveryEvent.PREPARED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no row for CLAIMED and PREPARED");
    }
}
