package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One transaction of a delivery: determines the next event of a lane and runs the statements of its row in {@link
 * DeliveryTable}. Used once, because a transaction may be retried.
 */
final class LaneTransaction {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sync");

    private final WorkerContext context;
    private final Connection connection;
    private final LeasedLane claimed;
    private final List<StoredMessage> skipped = new ArrayList<>();
    private LeasedLane lane;
    /** Set if the lane is ahead of its stored row. */
    private boolean moved;

    private @Nullable StoredMessage delivered;
    private @Nullable StoredMessage next;

    LaneTransaction(WorkerContext context, Connection connection, LeasedLane claimed) {
        this.context = context;
        this.connection = connection;
        this.claimed = claimed;
        this.lane = claimed;
    }

    /**
     * The result of one transaction. Applied only after the commit, because the transaction may be retried.
     *
     * @param message the message in flight; null in a final state
     * @param skipped messages that were marked as skipped
     */
    record StepResult(
            DeliveryPhase state, LeasedLane lane, @Nullable StoredMessage message, List<StoredMessage> skipped) {}

    /** Selects the first message of a claimed lane. The row of the lane is locked only if something of it changes. */
    Optional<StepResult> selectFirst(boolean yield) throws SQLException {
        List<StoredMessage> messages = MessageTable.readNext(connection, lane);
        if (!yield && !needsRenewal() && !messages.isEmpty()) {
            DeliveryEvent event = classify(messages, messages.get(0).seq(), false);
            if (event == DeliveryEvent.NEXT_READY || event == DeliveryEvent.NEXT_UNPREPARED) {
                return Optional.of(apply(DeliveryPhase.CLAIMED, event, messages.get(0)));
            }
        }
        return advance(DeliveryPhase.CLAIMED, null, yield);
    }

    /**
     * Locks the row of the lane, records the delivered message, skips superseded messages and selects the next message.
     *
     * @param delivered the message that was delivered; the lane is already behind it
     * @param yield whether the lease is to be given back before the next message
     * @return empty, with nothing changed, if another transaction locks the row
     */
    Optional<StepResult> advance(DeliveryPhase state, @Nullable StoredMessage delivered, boolean yield)
            throws SQLException {
        OptionalLong lastSeq = context.laneTable.tryLock(connection, lane);
        if (lastSeq.isEmpty()) {
            return Optional.empty();
        }
        while (true) {
            List<StoredMessage> messages =
                    lastSeq.getAsLong() < lane.nextSeq() ? List.of() : MessageTable.readNext(connection, lane);
            DeliveryEvent event = classify(messages, lastSeq.getAsLong(), yield);
            StoredMessage first = messages.isEmpty() ? null : messages.get(0);
            if (event != DeliveryEvent.NEXT_FINISHED && event != DeliveryEvent.NEXT_SUPERSEDED) {
                moved |= delivered != null;
                this.delivered = delivered;
                return Optional.of(apply(state, event, first));
            }
            apply(state, event, first);
            lane = behind(Objects.requireNonNull(first));
            moved = true;
        }
    }

    private LeasedLane behind(StoredMessage finished) {
        return finished.isDelivered()
                ? lane.withDelivered(finished, context.delivery.presenceAfterDelivery(lane, finished))
                : lane.withSkipped();
    }

    private DeliveryEvent classify(List<StoredMessage> messages, long lastSeq, boolean yield) {
        if (messages.isEmpty()) {
            return lastSeq < lane.nextSeq() ? DeliveryEvent.LANE_EMPTY : DeliveryEvent.NEXT_MISSING;
        }
        StoredMessage first = messages.get(0);
        if (first.seq() != lane.nextSeq()) {
            return DeliveryEvent.NEXT_MISSING;
        }
        if (first.isFinished()) {
            return DeliveryEvent.NEXT_FINISHED;
        }
        if (isSuperseded(messages)) {
            return DeliveryEvent.NEXT_SUPERSEDED;
        }
        if (!first.isPending()) {
            return DeliveryEvent.NEXT_DEAD;
        }
        if (yield) {
            return DeliveryEvent.YIELD_REQUESTED;
        }
        return context.delivery.canSendDirectly(lane, first) ? DeliveryEvent.NEXT_READY : DeliveryEvent.NEXT_UNPREPARED;
    }

    private boolean isSuperseded(List<StoredMessage> messages) {
        StoredMessage first = messages.get(0);
        return messages.size() == 2
                && !first.outcomeUnknown()
                && messages.get(1).isPending()
                && first.attempts() == 0
                && context.delivery.supersedes(first, messages.get(1));
    }

    /**
     * Marks a prepared message as being sent and records the presence of its dossier.
     *
     * @return empty, with nothing changed, if another transaction locks the row of the lane and it must change
     */
    Optional<StepResult> markPrepared(StoredMessage message, PortalPresence presence) throws SQLException {
        boolean changesLane = needsRenewal() || presence != lane.presence();
        if (changesLane && context.laneTable.tryLock(connection, lane).isEmpty()) {
            return Optional.empty();
        }
        lane = lane.withPresence(presence);
        return Optional.of(apply(DeliveryPhase.SELECTED, DeliveryEvent.PREPARED, message));
    }

    /** Marks a delivered message as done although another transaction locks the row of the lane. */
    StepResult markDeliveredAlone(StoredMessage message) throws SQLException {
        delivered = message;
        return apply(DeliveryPhase.SENDING, DeliveryEvent.LANE_LOCKED, message);
    }

    private StepResult apply(DeliveryPhase state, DeliveryEvent event, @Nullable StoredMessage message)
            throws SQLException {
        next = message;
        DeliveryTable.Transition row = DeliveryTable.get(state, event);
        for (LaneStatement statement : row.statements()) {
            run(statement);
        }
        return new StepResult(row.next(), lane, row.next().isFinal() ? null : message, skipped);
    }

    private void run(LaneStatement statement) throws SQLException {
        long now = context.nowMillis();
        switch (statement) {
            case MARK_DELIVERED ->
                MessageTable.markFinished(connection, lane, delivered().seq(), "done", now);
            case MARK_DELIVERED_ALONE ->
                requireLease(
                        MessageTable.markDelivered(connection, lane, delivered().seq(), now));
            case SKIP_MESSAGE -> {
                MessageTable.markFinished(connection, lane, next().seq(), "skipped", now);
                skipped.add(next());
            }
            case ADVANCE_LANE -> {
                if (moved) {
                    requireLease(context.laneTable.advance(connection, lane, next().enqueuedAt()));
                }
            }
            case RECORD_PRESENCE -> {
                if (lane.presence() != claimed.presence()) {
                    requireLease(context.laneTable.recordPresence(connection, lane, lane.presence()));
                }
            }
            case RENEW_LEASE -> renewLease();
            case MARK_SENDING -> requireLease(MessageTable.markSending(connection, lane, next(), now));
            case INSERT_GAP -> {
                LOG.warn("A sequence number of a lane of {} has no message; the lane is stopped", lane.target());
                MessageTable.insertGap(connection, lane, now);
            }
            case STOP_LANE -> requireLease(context.laneTable.stop(connection, lane, now));
            case FINISH_LANE -> requireLease(context.laneTable.finish(connection, lane, now));
            case RELEASE_LANE ->
                requireLease(context.laneTable.release(connection, lane, Math.max(now, context.pauseEndMillis())));
            case RECORD_FAILURE -> throw new IllegalStateException("failures are recorded by FailureRecorder");
        }
    }

    private boolean needsRenewal() {
        long remaining = context.leaseRenewer.leaseEnd(lane) - context.nowMillis();
        return remaining < context.options.leaseDuration().toMillis() / 2;
    }

    /** Extends the lease if half of it has passed: the process may have been suspended. */
    private void renewLease() throws SQLException {
        if (needsRenewal()) {
            long end = context.leaseRenewer.nextLeaseEnd();
            requireLease(context.laneTable.renew(connection, lane, end));
            context.leaseRenewer.recordRenewal(lane, end);
        }
    }

    private static void requireLease(boolean owned) {
        LeaseLostException.throwUnless(owned);
    }

    private StoredMessage next() {
        return Objects.requireNonNull(next, "next");
    }

    private StoredMessage delivered() {
        return Objects.requireNonNull(delivered, "delivered");
    }
}
