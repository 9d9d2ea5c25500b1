package vn.lienthong.sync.internal;

import java.sql.SQLException;
import java.util.Optional;

/** Notes what became of messages, in transactions of their own. What is not noted is sent again, so noting is tried more than once. */
final class OutcomeRecorder {
    private static final int MAX_ATTEMPTS = 5;
    private static final long INITIAL_DELAY_MILLIS = 50;

    private final WorkerContext context;
    private final Transactions transactions;

    OutcomeRecorder(WorkerContext shift, Transactions session) {
        this.context = shift;
        this.transactions = session;
    }

    /**
     * Does a work that answers nothing while another transaction holds the lane's row; then does not try again.
     *
     * @return nothing if it does
     */
    <T> Optional<T> tryOnce(LeasedLane lane, Transactions.TransactionWork<Optional<T>> work) throws SQLException {
        return runAttempts(1, lane, work);
    }

    /** As {@link #tryOnce}, and tries again for a second or two. @return nothing if the row is held all the time */
    <T> Optional<T> runWithRetries(LeasedLane lane, Transactions.TransactionWork<Optional<T>> work)
            throws SQLException {
        return runAttempts(MAX_ATTEMPTS, lane, work);
    }

    private <T> Optional<T> runAttempts(int tries, LeasedLane lane, Transactions.TransactionWork<Optional<T>> work)
            throws SQLException {
        for (int again = 1; ; again++) {
            try {
                Optional<T> done = transactions.inTransaction(work);
                if (done.isPresent()) {
                    return done;
                }
                LeaseLostException.throwUnless(
                        transactions.inTransaction(connection -> context.laneTable.ownsLease(connection, lane)));
                if (again >= tries || !sleepWithoutConnection(INITIAL_DELAY_MILLIS << again)) {
                    return done;
                }
            } catch (SQLException e) {
                if (again >= MAX_ATTEMPTS || !sleepWithoutConnection(INITIAL_DELAY_MILLIS << again)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Waits, without a connection.
     *
     * @return whether nobody interrupted
     */
    private boolean sleepWithoutConnection(long wait) {
        transactions.release();
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
