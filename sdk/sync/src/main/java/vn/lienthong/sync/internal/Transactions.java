package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the agency's database with short transactions, none of which is open during an external call. A
 * failed connection is closed, and the next transaction opens another one. Not thread-safe.
 */
public final class Transactions implements AutoCloseable {
    private static final int UNKNOWN_ISOLATION = -1;

    private final DataSource dataSource;
    private @Nullable Connection connection;
    private boolean originalAutoCommit;
    /** Read once: some drivers query the database each time, and the connections of a pool have the same level. */
    private int originalIsolation = UNKNOWN_ISOLATION;

    public Transactions(DataSource source) {
        this.dataSource = source;
    }

    /** The work of a transaction. */
    @FunctionalInterface
    public interface TransactionWork<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Runs work in a separate transaction, which is committed when this method returns. */
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

    /** A change within a transaction. */
    @FunctionalInterface
    public interface TransactionChange {
        void run(Connection connection) throws SQLException;
    }

    /** Makes a change in a separate transaction. */
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

    /** Closes the connection before an external call, because the host's connection pool may be small. */
    void release() {
        try {
            close();
        } catch (SQLException e) {
            // No transaction is open on it, and the next transaction opens another connection.
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
            // The exception of the transaction is already thrown; a broken connection cannot be restored.
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
