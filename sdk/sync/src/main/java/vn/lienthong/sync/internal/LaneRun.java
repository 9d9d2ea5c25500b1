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
import vn.lienthong.sync.OutboxObserver.End;
import vn.lienthong.sync.internal.MessageTable.Failure;

/**
 * The messages of one lane, in order, while we hold its lease: mark as being sent and commit, send, note what became of it
 * together with the mark of the next one. So whatever is found marked later has an unknown outcome (LT-OUT-003).
 */
final class LaneRun {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sync");
    private static final int TURN = 50;

    private final Shift shift;
    private final Session session;
    private final Notes notes;
    private Lane lane;
    private int handled;

    LaneRun(Shift shift, Session session, Lane lane) {
        this.shift = shift;
        this.session = session;
        this.notes = new Notes(shift, session);
        this.lane = lane;
    }

    /**
     * A message in hand.
     *
     * @param begun whether it is marked as being sent
     */
    private record Hand(Row row, boolean begun) {}

    /**
     * Where the lane stands after a step, for when that is committed: a transaction may be tried again.
     *
     * @param skipped what need not be sent
     */
    private record Moved(Lane lane, Optional<Hand> hand, List<Row> skipped) {}

    /** Delivers until the lane is empty, a message fails, or the worker stops. @return how many messages were handled */
    int run() throws SQLException {
        try {
            Optional<Hand> hand = moved(notes.patiently(lane, this::first));
            while (hand.isPresent()) {
                hand = delivered(hand.get());
            }
        } catch (LeaseLostException e) {
            LOG.warn("a lease of {} was lost; its messages are with another worker", lane.target());
        }
        return handled;
    }

    private Optional<Hand> moved(Optional<Moved> found) {
        if (found.isEmpty()) {
            left();
            return Optional.empty();
        }
        Moved to = found.get();
        lane = to.lane;
        to.skipped.forEach(row -> shift.tell(row, End.SKIPPED, 0, ""));
        handled += to.skipped.size();
        return to.hand;
    }

    private void left() {
        LOG.warn("a lane of {} is held by another transaction; its lease is left to end", lane.target());
    }

    /** Delivers one message. @return the next one in hand, if there is one */
    private Optional<Hand> delivered(Hand hand) throws SQLException {
        Row row = hand.row;
        session.rest();
        Delivery.Step step;
        try {
            step = shift.delivery.prepare(lane, row);
        } catch (Throwable e) {
            return failed(hand, Trouble.of(e));
        }
        if (!hand.begun && !begun(row, step.standing())) {
            left();
            return Optional.empty();
        }
        session.rest();
        // A call in time is all that keeps another worker from beginning it too.
        LeaseLostException.unless(shift.keeper.until(lane) > shift.now());
        Standing after;
        try {
            after = step.send().send();
        } catch (Throwable e) {
            return failed(new Hand(row, true), Trouble.of(e).sent());
        }
        handled++;
        lane = lane.passed(row, after);
        Optional<Moved> next = notes.once(lane, connection -> forward(connection, row));
        if (next.isEmpty()) {
            next = apart(row);
        }
        shift.tell(row, End.DELIVERED, row.attempts() + 1, "");
        shift.answered(session);
        return moved(next);
    }

    /** Notes what was delivered by itself, because a host's transaction holds the lane's row, and then tries to move the lane. */
    private Optional<Moved> apart(Row row) throws SQLException {
        notes.once(lane, connection -> {
            LeaseLostException.unless(MessageTable.done(connection, lane, row.seq(), shift.now()));
            return Optional.of(Boolean.TRUE);
        });
        return notes.patiently(lane, connection -> forward(connection, row));
    }

    /** Marks a message as being sent. @return whether it could be: what is to be noted of the lane needs its row */
    private boolean begun(Row row, Standing standing) throws SQLException {
        Lane known = lane.standing(standing);
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
    private Optional<Moved> first(Connection connection) throws SQLException {
        List<Row> rows = MessageTable.next(connection, lane);
        Row row = rows.isEmpty() ? null : rows.get(0);
        if (row == null || row.seq() != lane.next() || !row.open() || skippable(rows) || resting() || late()) {
            return forward(connection, null);
        }
        return Optional.of(new Moved(lane, hand(connection, lane, row), List.of()));
    }

    private boolean resting() {
        return shift.stopping() || shift.paused() || handled >= TURN;
    }

    private Optional<Hand> hand(Connection connection, Lane to, Row row) throws SQLException {
        boolean ready = shift.delivery.ready(to, row);
        if (ready) {
            LeaseLostException.unless(MessageTable.begin(connection, to, row, shift.now()));
        }
        return Optional.of(new Hand(row, ready));
    }

    /**
     * Notes that a message was delivered, passes over those that need not be, and takes the next one in hand.
     *
     * @param done what was delivered just now
     * @return nothing, and nothing noted, if another transaction holds the lane's row
     */
    private Optional<Moved> forward(Connection connection, @Nullable Row done) throws SQLException {
        OptionalLong last = shift.lanes.lock(connection, lane);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (done != null) {
            MessageTable.close(connection, lane, done.seq(), "done", shift.now());
        }
        List<Row> skipped = new ArrayList<>();
        Lane to = lane;
        List<Row> rows = last.getAsLong() < to.next() ? List.of() : MessageTable.next(connection, to);
        while (!rows.isEmpty() && rows.get(0).seq() == to.next() && (rows.get(0).over() || skippable(rows))) {
            Row first = rows.get(0);
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
            return Optional.of(new Moved(to, Optional.empty(), skipped));
        }
        return Optional.of(
                new Moved(to, taken(connection, to, rows, done != null || to.next() != lane.next()), skipped));
    }

    /** Stops the lane before a number that no message has, or before a dead letter. */
    private void stop(Connection connection, Lane to, boolean gap) throws SQLException {
        if (gap) {
            LOG.warn("a number of a lane of {} has no message: the lane is stopped", to.target());
            MessageTable.gap(connection, to, shift.now());
        }
        LeaseLostException.unless(shift.lanes.stop(connection, to, shift.now()));
    }

    private boolean skippable(List<Row> rows) {
        Row first = rows.get(0);
        return rows.size() == 2
                && !first.unknown()
                && rows.get(1).open()
                && first.attempts() == 0
                && shift.delivery.replaces(first, rows.get(1));
    }

    private Optional<Hand> taken(Connection connection, Lane to, List<Row> rows, boolean moved) throws SQLException {
        if (rows.isEmpty()) {
            LeaseLostException.unless(shift.lanes.finish(connection, to, shift.now()));
            return Optional.empty();
        }
        Row row = rows.get(0);
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

    private Optional<Hand> failed(Hand hand, Trouble trouble) throws SQLException {
        handled++;
        Row row = hand.row;
        boolean dead = trouble.permanent() || hopeless(trouble);
        String mark = dead ? "dead" : row.unknown() || trouble.unknown() ? "sending" : "waiting";
        Failure failure = new Failure(mark, trouble.reason(), trouble.said());
        long wait = shift.options
                .laneBackOff()
                .after(lane.failures(), Shift.chance())
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
        shift.tell(row, dead ? End.DEAD : End.POSTPONED, row.attempts() + (hand.begun ? 1 : 0), trouble.reason());
        shift.failed(session, trouble);
        return Optional.empty();
    }

    /** Notes a failure of a message and its lane. @return nothing, and nothing noted, if another transaction holds the lane's row */
    private Optional<Boolean> failed(Connection connection, Row row, Failure failure, long due) throws SQLException {
        if (shift.lanes.lock(connection, lane).isEmpty()) {
            return Optional.empty();
        }
        String state = failure.state().equals("dead") ? "stopped" : "ready";
        LeaseLostException.unless(MessageTable.failed(connection, lane, row, failure));
        LeaseLostException.unless(shift.lanes.failed(connection, lane, state, due));
        return Optional.of(Boolean.TRUE);
    }

    /** Whether HTTP refused this message again and again while others went through. */
    private boolean hopeless(Trouble trouble) throws SQLException {
        if (!trouble.refused() || lane.failures() + 1 < shift.options.giveUpAfter()) {
            return false;
        }
        long since = shift.now() - shift.options.laneBackOff().longest().toMillis();
        return session.transaction(connection -> MessageTable.delivered(connection, lane.target(), since));
    }
}
