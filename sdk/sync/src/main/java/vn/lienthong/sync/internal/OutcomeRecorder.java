package vn.lienthong.sync.internal;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Records the outcomes of messages, each in a separate transaction. A message without a recorded outcome would be
 * sent again, so a failed transaction is retried.
 */
final class OutcomeRecorder {
    private static final int MAX_ATTEMPTS = 5;
    private static final long INITIAL_DELAY_MILLIS = 50;

    private final WorkerContext context;
    private final Transactions transactions;

    OutcomeRecorder(WorkerContext context, Transactions transactions) {
        this.context = context;
        this.transactions = transactions;
    }

    /**
     * Runs work that returns empty while another transaction locks the row of the lane. Does not retry in that case.
     *
     * @return empty if the row is locked
     */
    <T> Optional<T> tryOnce(LeasedLane lane, Transactions.TransactionWork<Optional<T>> work) throws SQLException {
        return runAttempts(1, lane, work);
    }

    /**
     * Runs work as {@link #tryOnce} does and retries for one or two seconds while the row is locked.
     *
     * @return empty if the row is locked all the time
     */
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
     * Sleeps without holding a connection.
     *
     * @return whether the thread was not interrupted
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
