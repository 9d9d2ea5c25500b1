package vn.lienthong.sync.internal;

import static vn.lienthong.sync.internal.DeliveryEvent.FAILED;
import static vn.lienthong.sync.internal.DeliveryEvent.LANE_EMPTY;
import static vn.lienthong.sync.internal.DeliveryEvent.LANE_LOCKED;
import static vn.lienthong.sync.internal.DeliveryEvent.NEXT_DEAD;
import static vn.lienthong.sync.internal.DeliveryEvent.NEXT_FINISHED;
import static vn.lienthong.sync.internal.DeliveryEvent.NEXT_MISSING;
import static vn.lienthong.sync.internal.DeliveryEvent.NEXT_READY;
import static vn.lienthong.sync.internal.DeliveryEvent.NEXT_SUPERSEDED;
import static vn.lienthong.sync.internal.DeliveryEvent.NEXT_UNPREPARED;
import static vn.lienthong.sync.internal.DeliveryEvent.PREPARED;
import static vn.lienthong.sync.internal.DeliveryEvent.REFUSED;
import static vn.lienthong.sync.internal.DeliveryEvent.YIELD_REQUESTED;
import static vn.lienthong.sync.internal.DeliveryPhase.ABANDONED;
import static vn.lienthong.sync.internal.DeliveryPhase.CLAIMED;
import static vn.lienthong.sync.internal.DeliveryPhase.DELIVERED;
import static vn.lienthong.sync.internal.DeliveryPhase.IDLE;
import static vn.lienthong.sync.internal.DeliveryPhase.RELEASED;
import static vn.lienthong.sync.internal.DeliveryPhase.SELECTED;
import static vn.lienthong.sync.internal.DeliveryPhase.SENDING;
import static vn.lienthong.sync.internal.DeliveryPhase.STOPPED;
import static vn.lienthong.sync.internal.DeliveryPhase.WAITING;
import static vn.lienthong.sync.internal.LaneStatement.ADVANCE_LANE;
import static vn.lienthong.sync.internal.LaneStatement.FINISH_LANE;
import static vn.lienthong.sync.internal.LaneStatement.INSERT_GAP;
import static vn.lienthong.sync.internal.LaneStatement.MARK_DELIVERED;
import static vn.lienthong.sync.internal.LaneStatement.MARK_DELIVERED_ALONE;
import static vn.lienthong.sync.internal.LaneStatement.MARK_SENDING;
import static vn.lienthong.sync.internal.LaneStatement.RECORD_FAILURE;
import static vn.lienthong.sync.internal.LaneStatement.RECORD_PRESENCE;
import static vn.lienthong.sync.internal.LaneStatement.RELEASE_LANE;
import static vn.lienthong.sync.internal.LaneStatement.RENEW_LEASE;
import static vn.lienthong.sync.internal.LaneStatement.SKIP_MESSAGE;
import static vn.lienthong.sync.internal.LaneStatement.STOP_LANE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The state table of one delivery: state × event → statements, next state.
 *
 * <p>The statements of a row run in one transaction; the next state applies when it is committed. A row that leads
 * back to its own state is followed by the next event within the same transaction.
 */
final class DeliveryTable {
    private static final Map<DeliveryPhase, Map<DeliveryEvent, Transition>> ROWS = new EnumMap<>(DeliveryPhase.class);

    static {
        // No message is in flight.
        row(CLAIMED, NEXT_FINISHED, CLAIMED);
        row(CLAIMED, NEXT_SUPERSEDED, CLAIMED, SKIP_MESSAGE);
        row(CLAIMED, NEXT_READY, SENDING, ADVANCE_LANE, RENEW_LEASE, MARK_SENDING);
        row(CLAIMED, NEXT_UNPREPARED, SELECTED, ADVANCE_LANE, RENEW_LEASE);
        row(CLAIMED, NEXT_DEAD, STOPPED, STOP_LANE);
        row(CLAIMED, NEXT_MISSING, STOPPED, INSERT_GAP, STOP_LANE);
        row(CLAIMED, YIELD_REQUESTED, RELEASED, ADVANCE_LANE, RELEASE_LANE);
        row(CLAIMED, LANE_EMPTY, IDLE, FINISH_LANE);
        row(CLAIMED, LANE_LOCKED, ABANDONED);
        // A message is selected; nothing was sent.
        row(SELECTED, PREPARED, SENDING, RECORD_PRESENCE, RENEW_LEASE, MARK_SENDING);
        row(SELECTED, FAILED, WAITING, RECORD_FAILURE);
        row(SELECTED, REFUSED, STOPPED, RECORD_FAILURE);
        row(SELECTED, LANE_LOCKED, ABANDONED);
        // The call returned: the outcome is recorded together with the mark of the next message.
        row(SENDING, NEXT_FINISHED, SENDING);
        row(SENDING, NEXT_SUPERSEDED, SENDING, SKIP_MESSAGE);
        row(SENDING, NEXT_READY, SENDING, MARK_DELIVERED, ADVANCE_LANE, RENEW_LEASE, MARK_SENDING);
        row(SENDING, NEXT_UNPREPARED, SELECTED, MARK_DELIVERED, ADVANCE_LANE, RENEW_LEASE);
        row(SENDING, NEXT_DEAD, STOPPED, MARK_DELIVERED, STOP_LANE);
        row(SENDING, NEXT_MISSING, STOPPED, MARK_DELIVERED, INSERT_GAP, STOP_LANE);
        row(SENDING, YIELD_REQUESTED, RELEASED, MARK_DELIVERED, ADVANCE_LANE, RELEASE_LANE);
        row(SENDING, LANE_EMPTY, IDLE, MARK_DELIVERED, FINISH_LANE);
        row(SENDING, LANE_LOCKED, DELIVERED, MARK_DELIVERED_ALONE);
        row(SENDING, FAILED, WAITING, RECORD_FAILURE);
        row(SENDING, REFUSED, STOPPED, RECORD_FAILURE);
        // The outcome is recorded; only the lane is behind.
        row(DELIVERED, NEXT_FINISHED, DELIVERED);
        row(DELIVERED, NEXT_SUPERSEDED, DELIVERED, SKIP_MESSAGE);
        row(DELIVERED, NEXT_READY, SENDING, ADVANCE_LANE, RENEW_LEASE, MARK_SENDING);
        row(DELIVERED, NEXT_UNPREPARED, SELECTED, ADVANCE_LANE, RENEW_LEASE);
        row(DELIVERED, NEXT_DEAD, STOPPED, STOP_LANE);
        row(DELIVERED, NEXT_MISSING, STOPPED, INSERT_GAP, STOP_LANE);
        row(DELIVERED, YIELD_REQUESTED, RELEASED, ADVANCE_LANE, RELEASE_LANE);
        row(DELIVERED, LANE_EMPTY, IDLE, FINISH_LANE);
        row(DELIVERED, LANE_LOCKED, ABANDONED);
    }

    private DeliveryTable() {}

    /** One row of the table without its key. */
    record Transition(List<LaneStatement> statements, DeliveryPhase next) {}

    private static void row(DeliveryPhase state, DeliveryEvent event, DeliveryPhase next, LaneStatement... statements) {
        Transition old = ROWS.computeIfAbsent(state, key -> new EnumMap<>(DeliveryEvent.class))
                .put(event, new Transition(List.of(statements), next));
        if (old != null) {
            throw new IllegalStateException("two rows for " + state + " and " + event);
        }
    }

    /**
     * Returns the row of a state and an event.
     *
     * @throws IllegalStateException if the event is impossible in this state
     */
    static Transition get(DeliveryPhase state, DeliveryEvent event) {
        Transition found = ROWS.getOrDefault(state, Map.of()).get(event);
        if (found == null) {
            throw new IllegalStateException("no row for " + state + " and " + event);
        }
        return found;
    }
}
