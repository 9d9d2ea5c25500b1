package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int TRIES = 5;
    private static final long FIRST_WAIT = 50;

    private final Shift shift;
    private final Session session;
    private Lane lane;
    private int handled;

    LaneRun(Shift shift, Session session, Lane lane) {
        this.shift = shift;
        this.session = session;
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
            Optional<Hand> hand = moved(session.transaction(connection -> forward(connection, null)));
            while (hand.isPresent()) {
                hand = delivered(hand.get());
            }
        } catch (LeaseLostException e) {
            LOG.warn("a lease of {} was lost; its messages are with another worker", lane.target());
        }
        return handled;
    }

    private Optional<Hand> moved(Moved to) {
        lane = to.lane;
        to.skipped.forEach(row -> shift.tell(row, End.SKIPPED, 0, ""));
        handled += to.skipped.size();
        return to.hand;
    }

    /** Delivers one message. @return the next one in hand, if there is one */
    private Optional<Hand> delivered(Hand hand) throws SQLException {
        Row row = hand.row;
        Standing after;
        try {
            Delivery.Step step = shift.delivery.prepare(lane, row);
            if (!hand.begun) {
                session.change(connection -> begin(connection, row, step.standing()));
            }
            after = step.send().send();
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            failed(row, Trouble.of(e));
            return Optional.empty();
        }
        handled++;
        lane = lane.passed(after, row.procedure() == null ? lane.procedure() : row.procedure());
        Moved next = noted(connection -> forward(connection, row));
        shift.tell(row, End.DELIVERED, row.attempts() + 1, "");
        shift.answered(session);
        return moved(next);
    }

    private void begin(Connection connection, Row row, Standing standing) throws SQLException {
        if (standing != lane.standing()) {
            LeaseLostException.unless(shift.lanes.standing(connection, lane, standing));
            lane = lane.standing(standing);
        }
        keepLease(connection);
        LeaseLostException.unless(MessageTable.begin(connection, lane, row, shift.now()));
    }

    /** Holds the lease for longer if half of it has passed: the process may have slept. */
    private void keepLease(Connection connection) throws SQLException {
        if (shift.keeper.until(lane) - shift.now() < shift.options.lease().toMillis() / 2) {
            long until = shift.keeper.newEnd();
            LeaseLostException.unless(shift.lanes.renew(connection, lane, until));
            shift.keeper.renewed(lane, until);
        }
    }

    /**
     * Notes that a message was delivered, passes over those that need not be, and takes the next one in hand.
     *
     * @param done what was delivered just now
     */
    private Moved forward(Connection connection, @Nullable Row done) throws SQLException {
        if (done != null) {
            MessageTable.close(connection, lane, done.seq(), "done", shift.now());
        }
        List<Row> rows = MessageTable.next(connection, lane);
        List<Row> skipped = new ArrayList<>();
        Lane to = lane;
        while (rows.size() == 2 && skippable(rows)) {
            Row first = rows.get(0);
            MessageTable.close(connection, to, first.seq(), "skipped", shift.now());
            skipped.add(first);
            to = to.passed(to.standing(), to.procedure());
            rows = MessageTable.next(connection, to);
        }
        Optional<Hand> hand = taken(connection, to, rows, done != null || !skipped.isEmpty());
        return new Moved(to, hand, skipped);
    }

    private boolean skippable(List<Row> rows) {
        Row first = rows.get(0);
        return !first.unknown() && first.attempts() == 0 && shift.delivery.replaces(first, rows.get(1));
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
        if (shift.stopping() || shift.paused()) {
            LeaseLostException.unless(shift.lanes.release(connection, to, Math.max(shift.now(), shift.pausedUntil())));
            return Optional.empty();
        }
        boolean ready = shift.delivery.ready(to, row);
        if (ready) {
            keepLease(connection);
            LeaseLostException.unless(MessageTable.begin(connection, to, row, shift.now()));
        }
        return Optional.of(new Hand(row, ready));
    }

    private void failed(Row row, Trouble trouble) throws SQLException {
        handled++;
        if (trouble.pause() == Trouble.Pause.NO) {
            shift.answered(session);
        } else {
            shift.failed(session, trouble);
        }
        String mark = trouble.permanent() ? "dead" : row.unknown() || trouble.unknown() ? "sending" : "waiting";
        long wait = shift.options
                .laneBackOff()
                .after(lane.failures(), Shift.chance())
                .toMillis();
        long due = trouble.permanent() ? shift.now() : Math.max(shift.now() + wait, shift.pausedUntil());
        noted(connection -> {
            String state = trouble.permanent() ? "stopped" : "ready";
            LeaseLostException.unless(shift.lanes.failed(connection, lane, state, due));
            MessageTable.failed(connection, lane, row, new Failure(mark, trouble.reason(), trouble.said()));
            return Boolean.TRUE;
        });
        shift.tell(row, trouble.permanent() ? End.DEAD : End.POSTPONED, row.attempts() + 1, trouble.reason());
    }

    /** What is not noted is sent again, so noting is tried more than once. */
    private <T> T noted(Session.Work<T> work) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return session.transaction(work);
            } catch (SQLException e) {
                if (tries == TRIES) {
                    throw e;
                }
                pause(FIRST_WAIT << tries, e);
            }
        }
    }

    private static void pause(long wait, SQLException cause) throws SQLException {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
