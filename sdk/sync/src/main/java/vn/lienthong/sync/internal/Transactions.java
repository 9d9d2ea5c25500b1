package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One connection of the agency's database for a while, and its transactions, each short and none open while somebody else is
 * called. A connection that failed is given back and another one taken. Not thread-safe.
 */
public final class Transactions implements AutoCloseable {
    private static final int UNKNOWN_ISOLATION = -1;

    private final DataSource dataSource;
    private @Nullable Connection connection;
    private boolean originalAutoCommit;
    /** Read once: some drivers ask the database each time, and a pool's connections are alike. */
    private int originalIsolation = UNKNOWN_ISOLATION;

    public Transactions(DataSource source) {
        this.dataSource = source;
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface TransactionWork<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Does a work in a transaction of its own; what it did is committed when this returns. */
    public <T> T inTransaction(TransactionWork<T> work) throws SQLException {
        Connection open = openConnection();
        boolean done = false;
        try {
            T result = work.run(open);
            open.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollbackAndClose();
            }
        }
    }

    /** What is changed in a transaction. */
    @FunctionalInterface
    public interface TransactionChange {
        void run(Connection connection) throws SQLException;
    }

    /** Makes a change in a transaction of its own. */
    public void changeInTransaction(TransactionChange change) throws SQLException {
        inTransaction(connection -> {
            change.run(connection);
            return Boolean.TRUE;
        });
    }

    private Connection openConnection() throws SQLException {
        if (connection != null) {
            return connection;
        }
        Connection fresh = dataSource.getConnection();
        boolean prepared = false;
        try {
            prepareConnection(fresh);
            prepared = true;
        } finally {
            if (!prepared) {
                connection = fresh;
                rollbackAndClose();
            }
        }
        connection = fresh;
        return fresh;
    }

    private void prepareConnection(Connection fresh) throws SQLException {
        originalAutoCommit = fresh.getAutoCommit();
        if (originalIsolation == UNKNOWN_ISOLATION) {
            originalIsolation = fresh.getTransactionIsolation();
        }
        fresh.setAutoCommit(false);
        if (originalIsolation != Connection.TRANSACTION_READ_COMMITTED) {
            fresh.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /** Gives the connection back while somebody else is called: the host's pool may be small. */
    void release() {
        try {
            close();
        } catch (SQLException e) {
            // Nothing is open on it, and the next transaction takes another one.
        }
    }

    private void rollbackAndClose() {
        Connection failed = connection;
        connection = null;
        if (failed == null) {
            return;
        }
        try (failed) {
            failed.rollback();
            restoreSettings(failed);
        } catch (SQLException e) {
            // What broke the transaction is on its way to the caller; a broken connection cannot be tidied.
        } finally {
            originalIsolation = UNKNOWN_ISOLATION;
        }
    }

    private void restoreSettings(Connection used) throws SQLException {
        used.setAutoCommit(originalAutoCommit);
        if (originalIsolation != Connection.TRANSACTION_READ_COMMITTED && originalIsolation != UNKNOWN_ISOLATION) {
            used.setTransactionIsolation(originalIsolation);
        }
    }

    @Override
    public void close() throws SQLException {
        Connection used = connection;
        connection = null;
        if (used != null) {
            try (used) {
                restoreSettings(used);
            }
        }
    }
}
