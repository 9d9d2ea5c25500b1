package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.sandbox.SandboxOptions;

/** The outbox from the caller's transaction to the portal; once for each database. */
abstract class OutboxTest {
    Bench bench;

    abstract TestDatabase database();

    @BeforeEach
    void start() {
        bench = new Bench(database(), SandboxOptions.standard());
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    @Tag("LT-OUT-001")
    @DisplayName("A change and its message are both there after a commit, and neither after a rollback")
    void oneTransaction() throws SQLException {
        try (Connection connection = bench.database.source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into host_change values (1)");
            bench.outbox.enqueue(connection, Bench.MESSAGES.dossier(bench.dossier()));
            connection.rollback();
            assertThat(bench.database.value("select count(*) from lienthong_message"))
                    .isEqualTo("0");
            assertThat(bench.database.value("select count(*) from lienthong_lane"))
                    .isEqualTo("0");
            statement.execute("insert into host_change values (1)");
            bench.outbox.enqueue(connection, Bench.MESSAGES.dossier(bench.dossier()));
            connection.commit();
            connection.setAutoCommit(true);
        }
        assertThat(bench.database.value("select count(*) from lienthong_message"))
                .isEqualTo("1");
        assertThat(bench.database.value("select count(*) from host_change")).isEqualTo("1");
    }

    @Test
    @Tag("LT-OUT-001")
    @DisplayName("A connection that commits each statement by itself is refused, and nothing is stored")
    void autoCommit() throws SQLException {
        try (Connection connection = bench.database.source().getConnection()) {
            assertThatThrownBy(() -> bench.outbox.enqueue(connection, Bench.MESSAGES.dossier(bench.dossier())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("transaction");
        }
        assertThat(bench.database.value("select count(*) from lienthong_lane")).isEqualTo("0");
    }

    @Test
    @Tag("LT-OUT-002")
    @DisplayName("A new dossier is created, its rows are appended, and it is updated, in the order of the commits")
    void delivers() throws SQLException {
        Dossier dossier = bench.dossier();
        bench.enqueue(dossier);
        bench.enqueue(Bench.step(dossier.code(), "Tiếp nhận"), Bench.step(dossier.code(), "Thẩm định"));
        bench.enqueue(dossier.moved(DossierStatus.SETTLED, Bench.DAY.plusDays(3)));
        try (OutboxWorker worker = bench.worker()) {
            assertThat(worker.drain()).isEqualTo(4);
        }
        assertThat(bench.sandbox.violations()).isEmpty();
        assertThat(bench.sandbox.dossier(dossier.code().value()).orElseThrow()).contains("\"TrangThaiHoSo\":\"9\"");
        assertThat(bench.sandbox.progress(dossier.code().value()))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Tiếp nhận"),
                        second -> assertThat(second).contains("Thẩm định"));
        assertThat(bench.calls(Bench.LOOK_UP)).isEqualTo(1);
        assertThat(bench.desk().status(Duration.ofMinutes(5)).depth()).isZero();
        assertThat(bench.database.value("select state from lienthong_lane")).isEqualTo("idle");
    }
}
