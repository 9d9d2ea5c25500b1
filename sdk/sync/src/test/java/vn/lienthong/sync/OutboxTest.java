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

/** Tests of the outbox from the caller's transaction to the portal, run for each database. */
abstract class OutboxTest {
    OutboxFixture fixture;

    abstract OutboxTestDatabase database();

    @BeforeEach
    void start() {
        fixture = new OutboxFixture(database(), SandboxOptions.standard());
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @Test
    @Tag("LT-OUT-001")
    @DisplayName("A change and its message are both there after a commit, and neither after a rollback")
    void oneTransaction() throws SQLException {
        try (Connection connection = fixture.database.source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into host_change values (1)");
            fixture.outbox.enqueue(connection, OutboxFixture.MESSAGES.dossier(fixture.dossier()));
            connection.rollback();
            assertThat(fixture.database.queryValue("select count(*) from lienthong_message"))
                    .isEqualTo("0");
            assertThat(fixture.database.queryValue("select count(*) from lienthong_lane"))
                    .isEqualTo("0");
            statement.execute("insert into host_change values (1)");
            fixture.outbox.enqueue(connection, OutboxFixture.MESSAGES.dossier(fixture.dossier()));
            connection.commit();
            connection.setAutoCommit(true);
        }
        assertThat(fixture.database.queryValue("select count(*) from lienthong_message"))
                .isEqualTo("1");
        assertThat(fixture.database.queryValue("select count(*) from host_change"))
                .isEqualTo("1");
    }

    @Test
    @Tag("LT-OUT-001")
    @DisplayName("A connection in auto-commit mode is refused, and nothing is stored")
    void autoCommit() throws SQLException {
        try (Connection connection = fixture.database.source().getConnection()) {
            assertThatThrownBy(
                            () -> fixture.outbox.enqueue(connection, OutboxFixture.MESSAGES.dossier(fixture.dossier())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("transaction");
        }
        assertThat(fixture.database.queryValue("select count(*) from lienthong_lane"))
                .isEqualTo("0");
    }

    @Test
    @Tag("LT-OUT-002")
    @DisplayName("A new dossier is created, its rows are appended, and it is updated, in the order of the commits")
    void delivers() throws SQLException {
        Dossier dossier = fixture.dossier();
        fixture.enqueue(dossier);
        fixture.enqueue(
                OutboxFixture.progressMessage(dossier.code(), "Tiếp nhận"),
                OutboxFixture.progressMessage(dossier.code(), "Thẩm định"));
        fixture.enqueue(dossier.moveTo(DossierStatus.SETTLED, OutboxFixture.RECEIVED_AT.plusDays(3)));
        try (OutboxWorker worker = fixture.worker()) {
            assertThat(worker.drain()).isEqualTo(4);
        }
        assertThat(fixture.sandbox.violations()).isEmpty();
        assertThat(fixture.sandbox.dossier(dossier.code().value()).orElseThrow())
                .contains("\"TrangThaiHoSo\":\"9\"");
        assertThat(fixture.sandbox.progress(dossier.code().value()))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Tiếp nhận"),
                        second -> assertThat(second).contains("Thẩm định"));
        assertThat(fixture.countCalls(OutboxFixture.LOOKUP_SERVICE)).isEqualTo(1);
        assertThat(fixture.admin().status(Duration.ofMinutes(5)).depth()).isZero();
        assertThat(fixture.database.queryValue("select state from lienthong_lane"))
                .isEqualTo("idle");
    }
}
