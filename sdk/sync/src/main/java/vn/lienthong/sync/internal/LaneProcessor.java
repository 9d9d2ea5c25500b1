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
    private static final int TURN = 50;

    private final WorkerContext shift;
    private final Transactions session;
    private final OutcomeRecorder notes;
    private LeasedLane lane;
    private int handled;

    LaneProcessor(WorkerContext shift, Transactions session, LeasedLane lane) {
        this.shift = shift;
        this.session = session;
        this.notes = new OutcomeRecorder(shift, session);
        this.lane = lane;
    }

    /**
     * A message in hand.
     *
     * @param begun whether it is marked as being sent
     */
    private record InFlight(StoredMessage row, boolean begun) {}

    /**
     * Where the lane stands after a step, for when that is committed: a transaction may be tried again.
     *
     * @param skipped what need not be sent
     */
    private record StepResult(LeasedLane lane, Optional<InFlight> hand, List<StoredMessage> skipped) {}

    /** Delivers until the lane is empty, a message fails, or the worker stops. @return how many messages were handled */
    int run() throws SQLException {
        try {
            Optional<InFlight> hand = moved(notes.patiently(lane, this::first));
            while (hand.isPresent()) {
                hand = delivered(hand.get());
            }
        } catch (LeaseLostException e) {
            LOG.warn("a lease of {} was lost; its messages are with another worker", lane.target());
        }
        return handled;
    }

    private Optional<InFlight> moved(Optional<StepResult> found) {
        if (found.isEmpty()) {
            left();
            return Optional.empty();
        }
        StepResult to = found.get();
        lane = to.lane;
        to.skipped.forEach(row -> shift.tell(row, DeliveryOutcome.SKIPPED, 0, ""));
        handled += to.skipped.size();
        return to.hand;
    }

    private void left() {
        LOG.warn("a lane of {} is held by another transaction; its lease is left to end", lane.target());
    }

    /** Delivers one message. @return the next one in hand, if there is one */
    private Optional<InFlight> delivered(InFlight hand) throws SQLException {
        StoredMessage row = hand.row;
        session.rest();
        TargetDelivery.PreparedDelivery step;
        try {
            step = shift.delivery.prepare(lane, row);
        } catch (Throwable e) {
            return failed(hand, FailureClassification.of(e));
        }
        if (!hand.begun && !begun(row, step.standing())) {
            left();
            return Optional.empty();
        }
        session.rest();
        // A call in time is all that keeps another worker from beginning it too.
        LeaseLostException.unless(shift.keeper.until(lane) > shift.now());
        PortalPresence after;
        try {
            after = step.send().send();
        } catch (Throwable e) {
            return failed(new InFlight(row, true), FailureClassification.of(e).sent());
        }
        handled++;
        lane = lane.passed(row, after);
        Optional<StepResult> next = notes.once(lane, connection -> forward(connection, row));
        if (next.isEmpty()) {
            next = apart(row);
        }
        shift.tell(row, DeliveryOutcome.DELIVERED, row.attempts() + 1, "");
        shift.answered(session);
        return moved(next);
    }

    /** Notes what was delivered by itself, because a host's transaction holds the lane's row, and then tries to move the lane. */
    private Optional<StepResult> apart(StoredMessage row) throws SQLException {
        notes.once(lane, connection -> {
            LeaseLostException.unless(MessageTable.done(connection, lane, row.seq(), shift.now()));
            return Optional.of(Boolean.TRUE);
        });
        return notes.patiently(lane, connection -> forward(connection, row));
    }

    /** Marks a message as being sent. @return whether it could be: what is to be noted of the lane needs its row */
    private boolean begun(StoredMessage row, PortalPresence standing) throws SQLException {
        LeasedLane known = lane.standing(standing);
        boolean begun = notes.patiently(lane, connection -> {
                    boolean late = late();
                    if ((late || standing != lane.standing())
                            && shift.lanes.lock(connection, lane).isEmpty()) {
                        return Optional.empty();
                    }
                    if (standing != lane.standing()) {
                        LeaseLostException.unless(shift.lanes.standing(connection, lane, standing));
                    }
                    keepLease(connection);
                    LeaseLostException.unless(MessageTable.begin(connection, lane, row, shift.now()));
                    return Optional.of(Boolean.TRUE);
                })
                .isPresent();
        if (begun) {
            lane = known;
        }
        return begun;
    }

    private boolean late() {
        return shift.keeper.until(lane) - shift.now() < shift.options.lease().toMillis() / 2;
    }

    /** Holds the lease for longer if half of it has passed: the process may have slept. */
    private void keepLease(Connection connection) throws SQLException {
        if (late()) {
            long until = shift.keeper.newEnd();
            LeaseLostException.unless(shift.lanes.renew(connection, lane, until));
            shift.keeper.renewed(lane, until);
        }
    }

    /** Takes the lane's first message in hand. Mostly nothing of the lane itself is to be noted then, and its row is left alone. */
    private Optional<StepResult> first(Connection connection) throws SQLException {
        List<StoredMessage> rows = MessageTable.next(connection, lane);
        StoredMessage row = rows.isEmpty() ? null : rows.get(0);
        if (row == null || row.seq() != lane.next() || !row.open() || skippable(rows) || resting() || late()) {
            return forward(connection, null);
        }
        return Optional.of(new StepResult(lane, hand(connection, lane, row), List.of()));
    }

    private boolean resting() {
        return shift.stopping() || shift.paused() || handled >= TURN;
    }

    private Optional<InFlight> hand(Connection connection, LeasedLane to, StoredMessage row) throws SQLException {
        boolean ready = shift.delivery.ready(to, row);
        if (ready) {
            LeaseLostException.unless(MessageTable.begin(connection, to, row, shift.now()));
        }
        return Optional.of(new InFlight(row, ready));
    }

    /**
     * Notes that a message was delivered, passes over those that need not be, and takes the next one in hand.
     *
     * @param done what was delivered just now
     * @return nothing, and nothing noted, if another transaction holds the lane's row
     */
    private Optional<StepResult> forward(Connection connection, @Nullable StoredMessage done) throws SQLException {
        OptionalLong last = shift.lanes.lock(connection, lane);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (done != null) {
            MessageTable.close(connection, lane, done.seq(), "done", shift.now());
        }
        List<StoredMessage> skipped = new ArrayList<>();
        LeasedLane to = lane;
        List<StoredMessage> rows = last.getAsLong() < to.next() ? List.of() : MessageTable.next(connection, to);
        while (!rows.isEmpty() && rows.get(0).seq() == to.next() && (rows.get(0).over() || skippable(rows))) {
            StoredMessage first = rows.get(0);
            if (!first.over()) {
                MessageTable.close(connection, to, first.seq(), "skipped", shift.now());
                skipped.add(first);
            }
            to = first.done() ? to.passed(first, shift.delivery.delivered(to, first)) : to.passedOver();
            rows = MessageTable.next(connection, to);
        }
        boolean gap =
                rows.isEmpty() ? last.getAsLong() >= to.next() : rows.get(0).seq() != to.next();
        if (gap || (!rows.isEmpty() && !rows.get(0).open())) {
            stop(connection, to, gap);
            return Optional.of(new StepResult(to, Optional.empty(), skipped));
        }
        return Optional.of(
                new StepResult(to, taken(connection, to, rows, done != null || to.next() != lane.next()), skipped));
    }

    /** Stops the lane before a number that no message has, or before a dead letter. */
    private void stop(Connection connection, LeasedLane to, boolean gap) throws SQLException {
        if (gap) {
            LOG.warn("a number of a lane of {} has no message: the lane is stopped", to.target());
            MessageTable.gap(connection, to, shift.now());
        }
        LeaseLostException.unless(shift.lanes.stop(connection, to, shift.now()));
    }

    private boolean skippable(List<StoredMessage> rows) {
        StoredMessage first = rows.get(0);
        return rows.size() == 2
                && !first.unknown()
                && rows.get(1).open()
                && first.attempts() == 0
                && shift.delivery.replaces(first, rows.get(1));
    }

    private Optional<InFlight> taken(Connection connection, LeasedLane to, List<StoredMessage> rows, boolean moved) throws SQLException {
        if (rows.isEmpty()) {
            LeaseLostException.unless(shift.lanes.finish(connection, to, shift.now()));
            return Optional.empty();
        }
        StoredMessage row = rows.get(0);
        if (moved) {
            LeaseLostException.unless(shift.lanes.advance(connection, to, row.enqueuedAt()));
        }
        if (resting()) {
            LeaseLostException.unless(shift.lanes.release(connection, to, Math.max(shift.now(), shift.pausedUntil())));
            return Optional.empty();
        }
        keepLease(connection);
        return hand(connection, to, row);
    }

    private Optional<InFlight> failed(InFlight hand, FailureClassification trouble) throws SQLException {
        handled++;
        StoredMessage row = hand.row;
        boolean dead = trouble.permanent() || hopeless(trouble);
        String mark = dead ? "dead" : row.unknown() || trouble.unknown() ? "sending" : "waiting";
        RecordedFailure failure = new RecordedFailure(mark, trouble.reason(), trouble.said());
        long wait = shift.options
                .laneBackOff()
                .after(lane.failures(), WorkerContext.chance())
                .toMillis();
        long due = dead ? shift.now() : Math.max(shift.now() + wait, shift.pausedUntil());
        if (notes.once(lane, connection -> failed(connection, row, failure, due))
                .isEmpty()) {
            notes.once(lane, connection -> {
                LeaseLostException.unless(MessageTable.failed(connection, lane, row, failure));
                return Optional.of(Boolean.TRUE);
            });
            if (notes.patiently(lane, connection -> failed(connection, row, failure, due))
                    .isEmpty()) {
                left();
            }
        }
        shift.tell(row, dead ? DeliveryOutcome.DEAD : DeliveryOutcome.POSTPONED, row.attempts() + (hand.begun ? 1 : 0), trouble.reason());
        shift.failed(session, trouble);
        return Optional.empty();
    }

    /** Notes a failure of a message and its lane. @return nothing, and nothing noted, if another transaction holds the lane's row */
    private Optional<Boolean> failed(Connection connection, StoredMessage row, RecordedFailure failure, long due) throws SQLException {
        if (shift.lanes.lock(connection, lane).isEmpty()) {
            return Optional.empty();
        }
        String state = failure.state().equals("dead") ? "stopped" : "ready";
        LeaseLostException.unless(MessageTable.failed(connection, lane, row, failure));
        LeaseLostException.unless(shift.lanes.failed(connection, lane, state, due));
        return Optional.of(Boolean.TRUE);
    }

    /** Whether HTTP refused this message again and again while others went through. */
    private boolean hopeless(FailureClassification trouble) throws SQLException {
        if (!trouble.refused() || lane.failures() + 1 < shift.options.giveUpAfter()) {
            return false;
        }
        long since = shift.now() - shift.options.laneBackOff().longest().toMillis();
        return session.transaction(connection -> MessageTable.delivered(connection, lane.target(), since));
    }
}
