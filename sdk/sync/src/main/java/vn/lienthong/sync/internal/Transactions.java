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
    private static final int UNREAD = -1;

    private final DataSource source;
    private @Nullable Connection connection;
    private boolean autoCommit;
    /** Read once: some drivers ask the database each time, and a pool's connections are alike. */
    private int isolation = UNREAD;

    public Transactions(DataSource source) {
        this.source = source;
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface TransactionWork<T> {
        T in(Connection connection) throws SQLException;
    }

    /** Does a work in a transaction of its own; what it did is committed when this returns. */
    public <T> T transaction(TransactionWork<T> work) throws SQLException {
        Connection open = open();
        boolean done = false;
        try {
            T result = work.in(open);
            open.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                abandon();
            }
        }
    }

    /** What is changed in a transaction. */
    @FunctionalInterface
    public interface TransactionChange {
        void in(Connection connection) throws SQLException;
    }

    /** Makes a change in a transaction of its own. */
    public void change(TransactionChange change) throws SQLException {
        transaction(connection -> {
            change.in(connection);
            return Boolean.TRUE;
        });
    }

    private Connection open() throws SQLException {
        if (connection != null) {
            return connection;
        }
        Connection fresh = source.getConnection();
        boolean prepared = false;
        try {
            prepare(fresh);
            prepared = true;
        } finally {
            if (!prepared) {
                connection = fresh;
                abandon();
            }
        }
        connection = fresh;
        return fresh;
    }

    private void prepare(Connection fresh) throws SQLException {
        autoCommit = fresh.getAutoCommit();
        if (isolation == UNREAD) {
            isolation = fresh.getTransactionIsolation();
        }
        fresh.setAutoCommit(false);
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            fresh.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /** Gives the connection back while somebody else is called: the host's pool may be small. */
    void rest() {
        try {
            close();
        } catch (SQLException e) {
            // Nothing is open on it, and the next transaction takes another one.
        }
    }

    private void abandon() {
        Connection failed = connection;
        connection = null;
        if (failed == null) {
            return;
        }
        try (failed) {
            failed.rollback();
            restore(failed);
        } catch (SQLException e) {
            // What broke the transaction is on its way to the caller; a broken connection cannot be tidied.
        } finally {
            isolation = UNREAD;
        }
    }

    private void restore(Connection used) throws SQLException {
        used.setAutoCommit(autoCommit);
        if (isolation != Connection.TRANSACTION_READ_COMMITTED && isolation != UNREAD) {
            used.setTransactionIsolation(isolation);
        }
    }

    @Override
    public void close() throws SQLException {
        Connection used = connection;
        connection = null;
        if (used != null) {
            try (used) {
                restore(used);
            }
        }
    }
}
