package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.lienthong.sync.internal.MessageTable.RecordedFailure;

/** Records a failed attempt with its message and its lane (LT-OUT-008, LT-OUT-009). */
final class FailureRecorder {
    private final WorkerContext context;
    private final Transactions transactions;
    private final OutcomeRecorder recorder;

    FailureRecorder(WorkerContext context, Transactions transactions, OutcomeRecorder recorder) {
        this.context = context;
        this.transactions = transactions;
        this.recorder = recorder;
    }

    /** Returns whether a failure makes the message a dead letter. */
    DeliveryEvent classify(LeasedLane lane, FailureClassification failure) throws SQLException {
        return failure.permanent() || isPoisonMessage(lane, failure) ? DeliveryEvent.REFUSED : DeliveryEvent.FAILED;
    }

    /** Returns whether HTTP refused this message repeatedly while other messages were delivered. */
    private boolean isPoisonMessage(LeasedLane lane, FailureClassification failure) throws SQLException {
        if (!failure.refusedByHttp() || lane.failures() + 1 < context.options.giveUpAfterFailures()) {
            return false;
        }
        long since =
                context.nowMillis() - context.options.laneBackOff().maxDelay().toMillis();
        return transactions.inTransaction(
                connection -> MessageTable.hasDeliveredSince(connection, lane.target(), since));
    }

    /**
     * Records a failure. If another transaction locks the row of the lane, the failure of the message is recorded
     * first and the lane is retried.
     *
     * @return whether the lane was recorded too
     */
    boolean record(LeasedLane lane, StoredMessage message, FailureClassification failure, boolean dead)
            throws SQLException {
        boolean unknown = message.outcomeUnknown() || failure.outcomeUnknown();
        RecordedFailure recorded = new RecordedFailure(
                dead ? "dead" : unknown ? "sending" : "waiting", failure.reason(), failure.serverMessage());
        long due = dead ? context.nowMillis() : dueAfterBackOff(lane);
        if (recorder.tryOnce(lane, connection -> recordBoth(connection, lane, message, recorded, due))
                .isPresent()) {
            return true;
        }
        recorder.tryOnce(lane, connection -> {
            LeaseLostException.throwUnless(MessageTable.recordFailure(connection, lane, message, recorded));
            return Optional.of(Boolean.TRUE);
        });
        return recorder.runWithRetries(lane, connection -> recordBoth(connection, lane, message, recorded, due))
                .isPresent();
    }

    private long dueAfterBackOff(LeasedLane lane) {
        long delay = context.options
                .laneBackOff()
                .delayAfter(lane.failures(), WorkerContext.randomFraction())
                .toMillis();
        return Math.max(context.nowMillis() + delay, context.pauseEndMillis());
    }

    private Optional<Boolean> recordBoth(
            Connection connection, LeasedLane lane, StoredMessage message, RecordedFailure failure, long due)
            throws SQLException {
        if (context.laneTable.tryLock(connection, lane).isEmpty()) {
            return Optional.empty();
        }
        String state = failure.state().equals("dead") ? "stopped" : "ready";
        LeaseLostException.throwUnless(MessageTable.recordFailure(connection, lane, message, failure));
        LeaseLostException.throwUnless(context.laneTable.recordFailure(connection, lane, state, due));
        return Optional.of(Boolean.TRUE);
    }
}
