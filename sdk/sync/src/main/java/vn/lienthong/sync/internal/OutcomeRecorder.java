package vn.lienthong.sync.internal;

import java.sql.SQLException;
import java.util.Optional;

/** Notes what became of messages, in transactions of their own. What is not noted is sent again, so noting is tried more than once. */
final class OutcomeRecorder {
    private static final int TRIES = 5;
    private static final long FIRST_WAIT = 50;

    private final WorkerContext shift;
    private final Transactions session;

    OutcomeRecorder(WorkerContext shift, Transactions session) {
        this.shift = shift;
        this.session = session;
    }

    /**
     * Does a work that answers nothing while another transaction holds the lane's row; then does not try again.
     *
     * @return nothing if it does
     */
    <T> Optional<T> once(LeasedLane lane, Transactions.TransactionWork<Optional<T>> work) throws SQLException {
        return noted(1, lane, work);
    }

    /** As {@link #once}, and tries again for a second or two. @return nothing if the row is held all the time */
    <T> Optional<T> patiently(LeasedLane lane, Transactions.TransactionWork<Optional<T>> work) throws SQLException {
        return noted(TRIES, lane, work);
    }

    private <T> Optional<T> noted(int tries, LeasedLane lane, Transactions.TransactionWork<Optional<T>> work) throws SQLException {
        for (int again = 1; ; again++) {
            try {
                Optional<T> done = session.transaction(work);
                if (done.isPresent()) {
                    return done;
                }
                LeaseLostException.unless(session.transaction(connection -> shift.lanes.ours(connection, lane)));
                if (again >= tries || !paused(FIRST_WAIT << again)) {
                    return done;
                }
            } catch (SQLException e) {
                if (again >= TRIES || !paused(FIRST_WAIT << again)) {
                    throw e;
                }
            }
        }
    }

    /** Waits, without a connection. @return whether nobody interrupted */
    private boolean paused(long wait) {
        session.rest();
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
