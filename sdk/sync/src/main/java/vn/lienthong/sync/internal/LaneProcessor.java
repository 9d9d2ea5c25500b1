package vn.lienthong.sync.internal;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.sync.OutboxObserver.DeliveryOutcome;
import vn.lienthong.sync.internal.LaneTransaction.StepResult;
import vn.lienthong.sync.internal.TargetDelivery.SendAction;

/**
 * Delivers the messages of one leased lane in order by the state table {@link DeliveryTable}. No transaction is
 * open during a call (LT-OUT-003).
 */
final class LaneProcessor {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sync");
    private static final int MAX_MESSAGES_PER_TURN = 50;

    private final WorkerContext context;
    private final Transactions transactions;
    private final OutcomeRecorder recorder;
    private final FailureRecorder failures;
    private LeasedLane lane;
    private DeliveryPhase state = DeliveryPhase.CLAIMED;
    private @Nullable StoredMessage message;
    /** The action of a message that was prepared before it was marked. */
    private @Nullable SendAction prepared;

    private int handledCount;

    LaneProcessor(WorkerContext context, Transactions transactions, LeasedLane lane) {
        this.context = context;
        this.transactions = transactions;
        this.recorder = new OutcomeRecorder(context, transactions);
        this.failures = new FailureRecorder(context, transactions, recorder);
        this.lane = lane;
    }

    /**
     * Delivers until the lane is empty, a message fails, or the worker stops.
     *
     * @return the number of handled messages
     */
    int run() throws SQLException {
        try {
            while (!state.isFinal()) {
                step();
            }
        } catch (LeaseLostException e) {
            LOG.warn("Lost the lease of a lane of {}; another worker delivers its messages", lane.target());
        }
        return handledCount;
    }

    private void step() throws SQLException {
        switch (state) {
            case CLAIMED ->
                apply(recorder.runWithRetries(
                        lane, connection -> new LaneTransaction(context, connection, lane).selectFirst(shouldYield())));
            case SELECTED -> prepare(message());
            case SENDING -> send(message());
            case DELIVERED ->
                apply(recorder.runWithRetries(
                        lane,
                        connection -> new LaneTransaction(context, connection, lane)
                                .advance(DeliveryPhase.DELIVERED, message(), shouldYield())));
            default -> throw new IllegalStateException("no step in " + state);
        }
    }

    /** Prepares the selected message, for example by a lookup, and marks it as being sent. */
    private void prepare(StoredMessage selected) throws SQLException {
        transactions.release();
        TargetDelivery.PreparedDelivery delivery;
        try {
            delivery = context.delivery.prepare(lane, selected);
        } catch (Throwable e) {
            recordFailure(selected, FailureClassification.classify(e));
            return;
        }
        prepared = delivery.sendAction();
        apply(recorder.runWithRetries(
                lane,
                connection ->
                        new LaneTransaction(context, connection, lane).markPrepared(selected, delivery.presence())));
    }

    /** Sends the marked message, records its outcome and selects the next message. */
    private void send(StoredMessage marked) throws SQLException {
        transactions.release();
        SendAction action = prepared;
        prepared = null;
        try {
            action = action == null ? context.delivery.prepare(lane, marked).sendAction() : action;
        } catch (Throwable e) {
            recordFailure(marked, FailureClassification.classify(e));
            return;
        }
        // Without this check another worker could begin the same call.
        LeaseLostException.throwUnless(context.leaseRenewer.leaseEnd(lane) > context.nowMillis());
        PortalPresence presence;
        try {
            presence = action.send();
        } catch (Throwable e) {
            recordFailure(marked, FailureClassification.classify(e).afterSending());
            return;
        }
        handledCount++;
        lane = lane.withDelivered(marked, presence);
        Optional<StepResult> next = recorder.tryOnce(
                lane,
                connection -> new LaneTransaction(context, connection, lane)
                        .advance(DeliveryPhase.SENDING, marked, shouldYield()));
        if (next.isEmpty()) {
            next = recorder.tryOnce(
                    lane,
                    connection ->
                            Optional.of(new LaneTransaction(context, connection, lane).markDeliveredAlone(marked)));
        }
        context.notifyObserver(marked, DeliveryOutcome.DELIVERED, marked.attempts() + 1, "");
        context.recordAnswer(transactions);
        apply(next);
    }

    private void recordFailure(StoredMessage failed, FailureClassification failure) throws SQLException {
        handledCount++;
        boolean marked = state == DeliveryPhase.SENDING;
        DeliveryEvent event = failures.classify(lane, failure);
        boolean dead = event == DeliveryEvent.REFUSED;
        if (!failures.record(lane, failed, failure, dead)) {
            warnLaneLocked();
        }
        state = DeliveryTable.get(state, event).next();
        context.notifyObserver(
                failed,
                dead ? DeliveryOutcome.DEAD : DeliveryOutcome.POSTPONED,
                failed.attempts() + (marked ? 1 : 0),
                failure.reason());
        context.recordFailure(transactions, failure);
    }

    private void apply(Optional<StepResult> result) {
        if (result.isEmpty()) {
            warnLaneLocked();
            state = DeliveryTable.get(state, DeliveryEvent.LANE_LOCKED).next();
            return;
        }
        StepResult step = result.get();
        state = step.state();
        lane = step.lane();
        message = step.message();
        step.skipped().forEach(skipped -> context.notifyObserver(skipped, DeliveryOutcome.SKIPPED, 0, ""));
        handledCount += step.skipped().size();
    }

    private void warnLaneLocked() {
        LOG.warn("Another transaction locks a lane of {}; its lease will expire", lane.target());
    }

    private boolean shouldYield() {
        return context.isStopping() || context.isPaused() || handledCount >= MAX_MESSAGES_PER_TURN;
    }

    private StoredMessage message() {
        return Objects.requireNonNull(message, "message");
    }
}
