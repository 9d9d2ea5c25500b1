package vn.lienthong.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with empty outbox tables and one table of the host. */
record OutboxTestDatabase(SqlDialect dialect, DataSource source, Runnable closeAction) implements AutoCloseable {
    static OutboxTestDatabase h2() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        pool.setMaxConnections(40);
        return new OutboxTestDatabase(SqlDialect.H2, pool, () -> shutDown(pool)).createTables();
    }

    private static void shutDown(JdbcConnectionPool pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            // The statement closes the connection that executes it.
        } finally {
            pool.dispose();
        }
    }

    static OutboxTestDatabase postgres(int port) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setUser("postgres");
        source.setDatabaseName("postgres");
        OutboxTestDatabase database = new OutboxTestDatabase(SqlDialect.POSTGRESQL, source, () -> {});
        database.execute("drop schema public cascade", "create schema public");
        return database.createTables();
    }

    private OutboxTestDatabase createTables() {
        execute(dialect.inboxScript().replaceAll("(?m)^--.*$", "").split(";"));
        execute(dialect.outboxScript().replaceAll("(?m)^--.*$", "").split(";"));
        execute("create table host_change (id integer primary key)");
        return this;
    }

    void execute(String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first value of the first row of a query. */
    String queryValue(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closeAction.run();
    }
}
