package vn.lienthong.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.sync.Outbox;
import vn.lienthong.sync.OutboxOptions;
import vn.lienthong.sync.OutboxWorker;
import vn.lienthong.sync.SqlDialect;

@Timeout(120)
class LienThongOutboxTest {
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2024-12-05T08:30:00+07:00");
    private static final String CODE = "H56.14-241205-10001";

    private final Sandbox sandbox = Sandbox.start();
    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @BeforeEach
    void tables() throws SQLException {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(SqlDialect.H2.outboxScript());
        }
    }

    @AfterEach
    void end() {
        sandbox.close();
        pool.dispose();
    }

    @Test
    @DisplayName(
            "What the front door composes, a worker of the front door delivers, and closing the one closes the other")
    void delivers() throws Exception {
        LienThong lienThong = LienThong.open(sandbox.settings());
        OutboxWorker worker = lienThong.worker(pool, SqlDialect.H2, lienThong.workerOptions());
        try {
            enqueue(pool, lienThong, CODE);
            worker.start();
            for (int i = 0; i < 600 && sandbox.dossier(CODE).isEmpty(); i++) {
                Thread.sleep(100);
            }
            assertThat(sandbox.dossier(CODE)).isPresent();
        } finally {
            lienThong.close();
        }
        enqueue(pool, lienThong, "H56.14-241205-10002");
        assertThat(worker.drain()).as("a closed worker takes nothing in hand").isZero();
        assertThatThrownBy(() -> lienThong.worker(pool, SqlDialect.H2, OutboxOptions.defaults()))
                .isInstanceOf(IllegalStateException.class);
        lienThong.close();
        assertThat(sandbox.dossiers()).containsExactly(CODE);
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    @DisplayName(
            "The keys sync.* and portal.trustOwnCodes reach the workers' options, and absent ones leave the defaults")
    void reads() {
        try (LienThong lienThong = LienThong.open(with(
                "sync.threads",
                "4",
                "sync.batch",
                "7",
                "sync.poll",
                "2s",
                "sync.lease",
                "5m",
                "portal.trustOwnCodes",
                "true"))) {
            OutboxOptions options = lienThong.workerOptions();
            assertThat(options)
                    .isEqualTo(OutboxOptions.defaults().toBuilder()
                            .threads(4)
                            .batchSize(7)
                            .pollInterval(Duration.ofSeconds(2))
                            .leaseDuration(Duration.ofMinutes(5))
                            .trustOwnCodes(true)
                            .build());
        }
        try (LienThong lienThong = LienThong.open(with())) {
            assertThat(lienThong.workerOptions()).isEqualTo(OutboxOptions.defaults());
        }
        try (LienThong lienThong = LienThong.open(PortalOptions.fromMap(with("portal.trustOwnCodes", "true")))) {
            assertThat(lienThong.workerOptions().trustOwnCodes()).isTrue();
        }
    }

    @Test
    @DisplayName("Invalid values of sync.* are reported together with those of the portal, and none is quoted")
    void refuses() {
        Map<String, String> options = with(
                "sync.threads",
                "65",
                "sync.batch",
                "0",
                "sync.poll",
                "canary",
                "sync.lease",
                "1ms",
                "sync.thread",
                "canary");
        options.remove("portal.dstcode");
        assertThatThrownBy(() -> LienThong.open(options))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems().stream().map(Finding::path))
                                .containsExactlyInAnyOrder(
                                        "portal.dstcode",
                                        "sync.threads",
                                        "sync.batch",
                                        "sync.poll",
                                        "sync.lease",
                                        "sync.thread"))
                .hasMessageNotContaining("canary");
    }

    private Map<String, String> with(String... more) {
        Map<String, String> options = new HashMap<>(sandbox.settings());
        for (int i = 0; i < more.length; i += 2) {
            options.put(more[i], more[i + 1]);
        }
        return options;
    }

    private static void enqueue(DataSource source, LienThong lienThong, String code) throws SQLException {
        Dossier dossier = SampleDossiers.received(DossierCode.of(code));
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Outbox.on(SqlDialect.H2).enqueue(connection, lienThong.messages().dossier(dossier));
            connection.commit();
        }
    }
}
