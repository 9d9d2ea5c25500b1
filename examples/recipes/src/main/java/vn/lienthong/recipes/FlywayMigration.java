package vn.lienthong.recipes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.h2.jdbcx.JdbcConnectionPool;
import vn.lienthong.sync.SqlDialect;

/** Creates the tables of outbox and inbox with Flyway in an existing database, with a separate history table. */
public final class FlywayMigration {
    private FlywayMigration() {}

    public static void main(String[] args) throws SQLException {
        DataSource source =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table ho_so (ma varchar(200) primary key)");
        }
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:" + SqlDialect.H2.scriptLocation())
                // The agency's own V1 and V2 are in its own history, and its tables do not conflict.
                .table("lienthong_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        System.out.println("migrated: " + flyway.migrate().migrationsExecuted);
        for (MigrationInfo script : flyway.info().applied()) {
            System.out.println(script.getVersion() + " " + script.getDescription() + ": " + script.getState());
        }
        flyway.validate();
        System.out.println("again: " + flyway.migrate().migrationsExecuted);
    }
}
