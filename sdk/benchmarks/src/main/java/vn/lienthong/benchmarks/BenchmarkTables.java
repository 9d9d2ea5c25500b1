package vn.lienthong.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.outbound.OutboundMessages;
import vn.lienthong.sync.Outbox;
import vn.lienthong.sync.OutboxObserver.DeliveryOutcome;
import vn.lienthong.sync.OutboxOptions;
import vn.lienthong.sync.OutboxWorker;
import vn.lienthong.sync.SqlDialect;

/** The tables of the outbox in a database that is emptied, and the insertion of test messages. */
final class BenchmarkTables implements AutoCloseable {
    private static final int COMMIT_EVERY = 1_000;

    private final String address;
    private final SqlDialect dialect;
    private final Outbox outbox;
    private final HikariDataSource pool;
    private final OutboundMessages messages =
            OutboundMessages.of(new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp"), false);
    private final Dossier sampleDossier = BenchmarkDossier.create();
    private final AtomicLong delivered = new AtomicLong();

    BenchmarkTables(String address) {
        this.address = address;
        this.dialect = address.startsWith("jdbc:h2:") ? SqlDialect.H2 : SqlDialect.POSTGRESQL;
        this.outbox = Outbox.on(dialect);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(8);
        this.pool = new HikariDataSource(config);
    }

    String address() {
        return address;
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** Drops and creates all tables. */
    void createTables() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String table : new String[] {"lienthong_message", "lienthong_lane", "lienthong_pause", "by_hand"}) {
                statement.execute("drop table if exists " + table);
            }
            statement.execute("create table by_hand (body text not null)");
            for (String part :
                    dialect.outboxScript().replaceAll("(?m)^--.*$", "").split(";", -1)) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    /** Returns the sample dossier under a separate code. */
    Dossier dossier(int number) {
        return sampleDossier.toBuilder().code(code(number)).build();
    }

    private static DossierCode code(int number) {
        return DossierCode.of("H56.14-241205-%06d".formatted(number));
    }

    /** Enqueues a number of changes for each of a number of dossiers, each in a separate transaction. */
    void enqueue(int dossiers, int changes) throws SQLException {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            for (int change = 0; change < changes; change++) {
                for (int dossier = 0; dossier < dossiers; dossier++) {
                    outbox.enqueue(connection, messages.dossier(dossier(dossier)));
                    connection.commit();
                }
            }
        }
    }

    /** Enqueues a number of progress steps for each of a number of dossiers that the portal already has. */
    void enqueueSteps(int dossiers, int steps) throws SQLException {
        OffsetDateTime at = OffsetDateTime.parse("2024-12-05T08:30:00+07:00");
        ProcessingStep step = ProcessingStep.of(
                DossierStatus.IN_PROCESS, at, PersonName.of("TRẦN THỊ KIỂM THỬ"), FreeText.of("Xử lý hồ sơ"));
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int row = 0; row < dossiers * steps; row++) {
                var one = messages.progress(code(row / steps), step);
                outbox.enqueue(connection, one.get(0));
                if (row % COMMIT_EVERY == COMMIT_EVERY - 1) {
                    connection.commit();
                }
            }
            statement.execute("update lienthong_lane set standing = 'ours'");
            connection.commit();
        }
    }

    /** Creates a worker of one thread without starting it. */
    OutboxWorker worker(PortalClient portal) {
        return OutboxWorker.toPortal(
                pool,
                dialect,
                portal,
                OutboxOptions.defaults().toBuilder()
                        .threads(1)
                        .pollInterval(Duration.ofMillis(20))
                        .observer(message -> {
                            if (message.outcome() == DeliveryOutcome.DELIVERED) {
                                delivered.incrementAndGet();
                            }
                        })
                        .build());
    }

    /** Returns the number of messages that the workers of this JVM have delivered. */
    long countDelivered() {
        return delivered.get();
    }

    /** Waits until all messages are delivered. */
    void awaitEmpty() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            boolean left = true;
            while (left) {
                try (ResultSet row = statement.executeQuery(
                        "select dossier from lienthong_lane where state = 'ready' fetch first 1 rows only")) {
                    left = row.next();
                }
                if (left) {
                    LockSupport.parkNanos(2_000_000);
                }
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
