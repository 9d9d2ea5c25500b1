package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.sync.OutboxObserver.DeliveryOutcome;
import vn.lienthong.sync.internal.MessageTable.RecordedFailure;

/**
 * The messages of one lane, in order, while we hold its lease: mark as being sent and commit, send, note what became of it
 * together with the mark of the next one. So whatever is found marked later has an unknown outcome (LT-OUT-003).
 */
final class LaneProcessor {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sync");
    private static final int MAX_MESSAGES_PER_TURN = 50;

    private final WorkerContext context;
    private final Transactions transactions;
    private final OutcomeRecorder recorder;
    private LeasedLane lane;
    private int handledCount;

    LaneProcessor(WorkerContext shift, Transactions session, LeasedLane lane) {
        this.context = shift;
        this.transactions = session;
        this.recorder = new OutcomeRecorder(shift, session);
        this.lane = lane;
    }

    /**
     * A message in hand.
     *
     * @param sending whether it is marked as being sent
     */
    private record InFlight(StoredMessage message, boolean sending) {}

    /**
     * Where the lane stands after a step, for when that is committed: a transaction may be tried again.
     *
     * @param skipped what need not be sent
     */
    private record StepResult(LeasedLane lane, Optional<InFlight> inFlight, List<StoredMessage> skipped) {}

    /** Delivers until the lane is empty, a message fails, or the worker stops. @return how many messages were handled */
    int run() throws SQLException {
        try {
            Optional<InFlight> hand = applyStep(recorder.runWithRetries(lane, this::takeInitial));
            while (hand.isPresent()) {
                hand = deliver(hand.get());
            }
        } catch (LeaseLostException e) {
            LOG.warn("a lease of {} was lost; its messages are with another worker", lane.target());
        }
        return handledCount;
    }

    private Optional<InFlight> applyStep(Optional<StepResult> found) {
        if (found.isEmpty()) {
            warnLaneLocked();
            return Optional.empty();
        }
        StepResult to = found.get();
        lane = to.lane;
        to.skipped.forEach(row -> context.notifyObserver(row, DeliveryOutcome.SKIPPED, 0, ""));
        handledCount += to.skipped.size();
        return to.inFlight;
    }

    private void warnLaneLocked() {
        LOG.warn("a lane of {} is held by another transaction; its lease is left to end", lane.target());
    }

    /** Delivers one message. @return the next one in hand, if there is one */
    private Optional<InFlight> deliver(InFlight hand) throws SQLException {
        StoredMessage row = hand.message;
        transactions.release();
        TargetDelivery.PreparedDelivery step;
        try {
            step = context.delivery.prepare(lane, row);
        } catch (Throwable e) {
            return recordFailure(hand, FailureClassification.classify(e));
        }
        if (!hand.sending && !markSending(row, step.presence())) {
            warnLaneLocked();
            return Optional.empty();
        }
        transactions.release();
        // A call in time is all that keeps another worker from beginning it too.
        LeaseLostException.throwUnless(context.leaseRenewer.leaseEnd(lane) > context.nowMillis());
        PortalPresence after;
        try {
            after = step.sendAction().send();
        } catch (Throwable e) {
            return recordFailure(new InFlight(row, true), FailureClassification.classify(e).afterSending());
        }
        handledCount++;
        lane = lane.withDelivered(row, after);
        Optional<StepResult> next = recorder.tryOnce(lane, connection -> advance(connection, row));
        if (next.isEmpty()) {
            next = recordDeliveredSeparately(row);
        }
        context.notifyObserver(row, DeliveryOutcome.DELIVERED, row.attempts() + 1, "");
        context.recordAnswer(transactions);
        return applyStep(next);
    }

    /** Notes what was delivered by itself, because a host's transaction holds the lane's row, and then tries to move the lane. */
    private Optional<StepResult> recordDeliveredSeparately(StoredMessage row) throws SQLException {
        recorder.tryOnce(lane, connection -> {
            LeaseLostException.throwUnless(MessageTable.markDelivered(connection, lane, row.seq(), context.nowMillis()));
            return Optional.of(Boolean.TRUE);
        });
        return recorder.runWithRetries(lane, connection -> advance(connection, row));
    }

    /** Marks a message as being sent. @return whether it could be: what is to be noted of the lane needs its row */
    private boolean markSending(StoredMessage row, PortalPresence standing) throws SQLException {
        LeasedLane known = lane.withPresence(standing);
        boolean begun = recorder.runWithRetries(lane, connection -> {
                    boolean late = needsRenewal();
                    if ((late || standing != lane.presence())
                            && context.laneTable.tryLock(connection, lane).isEmpty()) {
                        return Optional.empty();
                    }
                    if (standing != lane.presence()) {
                        LeaseLostException.throwUnless(context.laneTable.recordPresence(connection, lane, standing));
                    }
                    renewLeaseIfNeeded(connection);
                    LeaseLostException.throwUnless(MessageTable.markSending(connection, lane, row, context.nowMillis()));
                    return Optional.of(Boolean.TRUE);
                })
                .isPresent();
        if (begun) {
            lane = known;
        }
        return begun;
    }

    private boolean needsRenewal() {
        return context.leaseRenewer.leaseEnd(lane) - context.nowMillis() < context.options.leaseDuration().toMillis() / 2;
    }

    /** Holds the lease for longer if half of it has passed: the process may have slept. */
    private void renewLeaseIfNeeded(Connection connection) throws SQLException {
        if (needsRenewal()) {
            long until = context.leaseRenewer.nextLeaseEnd();
            LeaseLostException.throwUnless(context.laneTable.renew(connection, lane, until));
            context.leaseRenewer.recordRenewal(lane, until);
        }
    }

    /** Takes the lane's first message in hand. Mostly nothing of the lane itself is to be noted then, and its row is left alone. */
    private Optional<StepResult> takeInitial(Connection connection) throws SQLException {
        List<StoredMessage> rows = MessageTable.readNext(connection, lane);
        StoredMessage row = rows.isEmpty() ? null : rows.get(0);
        if (row == null || row.seq() != lane.nextSeq() || !row.isPending() || isSuperseded(rows) || shouldYield() || needsRenewal()) {
            return advance(connection, null);
        }
        return Optional.of(new StepResult(lane, putInFlight(connection, lane, row), List.of()));
    }

    private boolean shouldYield() {
        return context.isStopping() || context.isPaused() || handledCount >= MAX_MESSAGES_PER_TURN;
    }

    private Optional<InFlight> putInFlight(Connection connection, LeasedLane to, StoredMessage row) throws SQLException {
        boolean ready = context.delivery.canSendDirectly(to, row);
        if (ready) {
            LeaseLostException.throwUnless(MessageTable.markSending(connection, to, row, context.nowMillis()));
        }
        return Optional.of(new InFlight(row, ready));
    }

    /**
     * Notes that a message was delivered, passes over those that need not be, and takes the next one in hand.
     *
     * @param done what was delivered just now
     * @return nothing, and nothing noted, if another transaction holds the lane's row
     */
    private Optional<StepResult> advance(Connection connection, @Nullable StoredMessage done) throws SQLException {
        OptionalLong last = context.laneTable.tryLock(connection, lane);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (done != null) {
            MessageTable.markFinished(connection, lane, done.seq(), "done", context.nowMillis());
        }
        List<StoredMessage> skipped = new ArrayList<>();
        LeasedLane to = lane;
        List<StoredMessage> rows = last.getAsLong() < to.nextSeq() ? List.of() : MessageTable.readNext(connection, to);
        while (!rows.isEmpty() && rows.get(0).seq() == to.nextSeq() && (rows.get(0).isFinished() || isSuperseded(rows))) {
            StoredMessage first = rows.get(0);
            if (!first.isFinished()) {
                MessageTable.markFinished(connection, to, first.seq(), "skipped", context.nowMillis());
                skipped.add(first);
            }
            to = first.isDelivered() ? to.withDelivered(first, context.delivery.presenceAfterDelivery(to, first)) : to.withSkipped();
            rows = MessageTable.readNext(connection, to);
        }
        boolean gap =
                rows.isEmpty() ? last.getAsLong() >= to.nextSeq() : rows.get(0).seq() != to.nextSeq();
        if (gap || (!rows.isEmpty() && !rows.get(0).isPending())) {
            stopLane(connection, to, gap);
            return Optional.of(new StepResult(to, Optional.empty(), skipped));
        }
        return Optional.of(
                new StepResult(to, takeNext(connection, to, rows, done != null || to.nextSeq() != lane.nextSeq()), skipped));
    }

    /** Stops the lane before a number that no message has, or before a dead letter. */
    private void stopLane(Connection connection, LeasedLane to, boolean gap) throws SQLException {
        if (gap) {
            LOG.warn("a number of a lane of {} has no message: the lane is stopped", to.target());
            MessageTable.insertGap(connection, to, context.nowMillis());
        }
        LeaseLostException.throwUnless(context.laneTable.stop(connection, to, context.nowMillis()));
    }

    private boolean isSuperseded(List<StoredMessage> rows) {
        StoredMessage first = rows.get(0);
        return rows.size() == 2
                && !first.outcomeUnknown()
                && rows.get(1).isPending()
                && first.attempts() == 0
                && context.delivery.supersedes(first, rows.get(1));
    }

    private Optional<InFlight> takeNext(Connection connection, LeasedLane to, List<StoredMessage> rows, boolean moved) throws SQLException {
        if (rows.isEmpty()) {
            LeaseLostException.throwUnless(context.laneTable.finish(connection, to, context.nowMillis()));
            return Optional.empty();
        }
        StoredMessage row = rows.get(0);
        if (moved) {
            LeaseLostException.throwUnless(context.laneTable.advance(connection, to, row.enqueuedAt()));
        }
        if (shouldYield()) {
            LeaseLostException.throwUnless(context.laneTable.release(connection, to, Math.max(context.nowMillis(), context.pauseEndMillis())));
            return Optional.empty();
        }
        renewLeaseIfNeeded(connection);
        return putInFlight(connection, to, row);
    }

    private Optional<InFlight> recordFailure(InFlight hand, FailureClassification trouble) throws SQLException {
        handledCount++;
        StoredMessage row = hand.message;
        boolean dead = trouble.permanent() || isPoisonMessage(trouble);
        String mark = dead ? "dead" : row.outcomeUnknown() || trouble.outcomeUnknown() ? "sending" : "waiting";
        RecordedFailure failure = new RecordedFailure(mark, trouble.reason(), trouble.serverMessage());
        long wait = context.options
                .laneBackOff()
                .delayAfter(lane.failures(), WorkerContext.randomFraction())
                .toMillis();
        long due = dead ? context.nowMillis() : Math.max(context.nowMillis() + wait, context.pauseEndMillis());
        if (recorder.tryOnce(lane, connection -> storeFailure(connection, row, failure, due))
                .isEmpty()) {
            recorder.tryOnce(lane, connection -> {
                LeaseLostException.throwUnless(MessageTable.recordFailure(connection, lane, row, failure));
                return Optional.of(Boolean.TRUE);
            });
            if (recorder.runWithRetries(lane, connection -> storeFailure(connection, row, failure, due))
                    .isEmpty()) {
                warnLaneLocked();
            }
        }
        context.notifyObserver(row, dead ? DeliveryOutcome.DEAD : DeliveryOutcome.POSTPONED, row.attempts() + (hand.sending ? 1 : 0), trouble.reason());
        context.recordFailure(transactions, trouble);
        return Optional.empty();
    }

    /** Notes a failure of a message and its lane. @return nothing, and nothing noted, if another transaction holds the lane's row */
    private Optional<Boolean> storeFailure(Connection connection, StoredMessage row, RecordedFailure failure, long due) throws SQLException {
        if (context.laneTable.tryLock(connection, lane).isEmpty()) {
            return Optional.empty();
        }
        String state = failure.state().equals("dead") ? "stopped" : "ready";
        LeaseLostException.throwUnless(MessageTable.recordFailure(connection, lane, row, failure));
        LeaseLostException.throwUnless(context.laneTable.recordFailure(connection, lane, state, due));
        return Optional.of(Boolean.TRUE);
    }

    /** Whether HTTP refused this message again and again while others went through. */
    private boolean isPoisonMessage(FailureClassification trouble) throws SQLException {
        if (!trouble.refusedByHttp() || lane.failures() + 1 < context.options.giveUpAfterFailures()) {
            return false;
        }
        long since = context.nowMillis() - context.options.laneBackOff().maxDelay().toMillis();
        return transactions.inTransaction(connection -> MessageTable.hasDeliveredSince(connection, lane.target(), since));
    }
}
