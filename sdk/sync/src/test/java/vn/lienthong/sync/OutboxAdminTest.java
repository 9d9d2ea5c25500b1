package vn.lienthong.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.sync.OutboxObserver.DeliveryOutcome;
import vn.lienthong.sync.OutboxObserver.HandledMessage;

/** Tests of coalescing, back-off, pauses, dead letters, status and purge, run for each database. */
abstract class OutboxAdminTest {
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

    private static Dossier withStatus(Dossier dossier, DossierStatus status) {
        return dossier.moveTo(status, OutboxFixture.RECEIVED_AT);
    }

    @Test
    @Tag("LT-OUT-007")
    @DisplayName("Of neighbouring states only the last is sent; no state is passed over for one behind a row")
    void coalesces() throws SQLException {
        Dossier dossier = fixture.dossier();
        fixture.enqueue(dossier);
        fixture.enqueue(withStatus(dossier, DossierStatus.IN_PROCESS));
        fixture.enqueue(OutboxFixture.progressMessage(dossier.code(), "Thẩm định"));
        fixture.enqueue(withStatus(dossier, DossierStatus.PAYMENT_ASKED));
        fixture.enqueue(withStatus(dossier, DossierStatus.SETTLED));
        fixture.enqueue(withStatus(dossier, DossierStatus.RETURNED));
        List<HandledMessage> told = new ArrayList<>();
        fixture.drainRepeatedly(
                fixture.options().toBuilder().observer(told::add).build());
        assertThat(List.of(1, 2, 3, 4, 5, 6).stream().map(seq -> fixture.messageState(dossier, seq)))
                .containsExactly("skipped", "done", "done", "skipped", "skipped", "done");
        assertThat(fixture.countCalls(OutboxFixture.SYNC_SERVICE)).isEqualTo(2);
        assertThat(told.stream().map(HandledMessage::outcome))
                .containsExactlyInAnyOrder(
                        DeliveryOutcome.SKIPPED,
                        DeliveryOutcome.DELIVERED,
                        DeliveryOutcome.DELIVERED,
                        DeliveryOutcome.SKIPPED,
                        DeliveryOutcome.SKIPPED,
                        DeliveryOutcome.DELIVERED);
        assertThat(fixture.sandbox.dossier(dossier.code().value()).orElseThrow())
                .contains("\"TrangThaiHoSo\":\"10\"");
    }

    @Test
    @Tag("LT-OUT-009")
    @DisplayName("A dossier whose call fails waits longer each time, and delays no other")
    void backsOff() throws SQLException {
        Dossier struck = fixture.dossier();
        Dossier other = fixture.dossier();
        fixture.sandbox.injectFaults(
                FaultPlan.of(new FaultRule(OutboxFixture.LOOKUP_SERVICE, 1, 2, SandboxFault.status(500))));
        fixture.enqueue(struck);
        try (OutboxWorker worker = fixture.worker()) {
            worker.drain();
            long first = dueAt(struck);
            fixture.clock.advance(Duration.ofSeconds(1));
            fixture.enqueue(other);
            worker.drain();
            assertThat(fixture.sandbox.dossiers()).containsExactly(other.code().value());
            assertThat(dueAt(struck)).isGreaterThan(first);
            assertThat(fixture.database.queryValue("select failures from lienthong_lane where state = 'ready'"))
                    .isEqualTo("2");
            fixture.clock.advance(Duration.ofSeconds(2));
            worker.drain();
        }
        assertThat(fixture.sandbox.dossiers()).hasSize(2);
    }

    private long dueAt(Dossier dossier) {
        return Long.parseLong(fixture.database.queryValue("select due_at from lienthong_lane where dossier = '"
                + dossier.code().value() + "'"));
    }

    @Test
    @Tag("LT-OUT-009")
    @DisplayName("A portal that cannot be reached is left alone as a whole, by every worker, and tried again later")
    void pauses() throws SQLException {
        for (int i = 0; i < 20; i++) {
            fixture.enqueue(fixture.dossier());
        }
        fixture.sandbox.refuseConnections();
        List<HandledMessage> told = new ArrayList<>();
        OutboxOptions options = fixture.options().toBuilder()
                .observer(told::add)
                .pauseAfterFailures(3)
                .build();
        try (OutboxWorker worker = fixture.worker(options);
                OutboxWorker second = fixture.worker(options)) {
            worker.drain();
            assertThat(told).hasSize(3);
            assertThat(fixture.admin().status(Duration.ofDays(1)).findPauseEnd())
                    .isPresent();
            assertThat(second.drain()).isZero();
            fixture.sandbox.acceptConnections();
            fixture.clock.advance(Duration.ofMinutes(1));
            second.drain();
            assertThat(fixture.admin().status(Duration.ofDays(1)).findPauseEnd())
                    .isEmpty();
            assertThat(fixture.admin().status(Duration.ofDays(1)).depth()).isZero();
        }
        assertThat(fixture.sandbox.dossiers()).hasSize(20);
        assertThat(fixture.database.queryValue("select failures from lienthong_pause"))
                .isEqualTo("0");
    }

    @Test
    @Tag("LT-OUT-009")
    @DisplayName("An HTTP refusal is not about a dossier: the portal is paused, and there is no dead letter")
    void wrongAddress() throws SQLException {
        fixture.enqueue(fixture.dossier());
        fixture.enqueue(fixture.dossier());
        for (int status : List.of(400, 401, 404, 429)) {
            fixture.sandbox.injectFaults(FaultPlan.at(OutboxFixture.LOOKUP_SERVICE, 1, SandboxFault.status(status)));
            try (OutboxWorker worker = fixture.worker(
                    fixture.options().toBuilder().pauseAfterFailures(1).build())) {
                assertThat(worker.drain()).as("HTTP %s", status).isEqualTo(1);
            }
            assertThat(fixture.admin().status(Duration.ofDays(1)).findPauseEnd())
                    .isPresent();
            assertThat(fixture.admin().deadLetters(10)).isEmpty();
            fixture.clock.advance(Duration.ofMinutes(11));
        }
        fixture.drainRepeatedly(fixture.options());
        assertThat(fixture.sandbox.dossiers()).hasSize(2);
    }

    @Test
    @DisplayName("A session that ends between two messages costs nothing")
    void sessionEnds() throws SQLException {
        Dossier dossier = fixture.dossier();
        fixture.sandbox.injectFaults(
                FaultPlan.of(FaultRule.nth(OutboxFixture.SYNC_SERVICE, 1, SandboxFault.expiredSession())));
        fixture.enqueue(dossier);
        fixture.enqueue(OutboxFixture.progressMessage(dossier.code(), "Thẩm định"));
        try (OutboxWorker worker = fixture.worker()) {
            assertThat(worker.drain()).isEqualTo(2);
        }
        assertThat(fixture.sandbox.violations()).isEmpty();
    }

    @Test
    @Tag("LT-OUT-008")
    @DisplayName("What is refused is a dead letter that stops its dossier; replayed or discarded, the rest goes on")
    void deadLetters() throws SQLException {
        Dossier dossier = fixture.dossier();
        fixture.enqueue(OutboxFixture.progressMessage(dossier.code(), "Trước hồ sơ"));
        fixture.enqueue(OutboxFixture.progressMessage(dossier.code(), "Sau"));
        fixture.drainRepeatedly(fixture.options());
        OutboxStatus stuck = fixture.admin().status(Duration.ofMinutes(5));
        assertThat(stuck.stoppedDossiers()).isEqualTo(1);
        assertThat(stuck.depth()).isEqualTo(2);
        assertThat(stuck.late()).isTrue();
        MessageId id = fixture.admin().deadLetters(10).get(0).id();
        assertThat(id.text()).isEqualTo("portal/" + dossier.code().value() + "/1");
        assertThat(fixture.admin().replay(id)).isTrue();
        assertThat(fixture.admin().replay(id)).as("once").isFalse();
        fixture.drainRepeatedly(fixture.options());
        assertThat(fixture.messageState(dossier, 1)).isEqualTo("dead");
        fixture.portal.dossiers().create(dossier);
        assertThat(fixture.admin().discard(id)).isTrue();
        assertThat(fixture.admin().discard(id)).as("once").isFalse();
        fixture.drainRepeatedly(fixture.options());
        assertThat(fixture.sandbox.progress(dossier.code().value()))
                .singleElement()
                .asString()
                .contains("Sau");
        assertThat(fixture.admin().status(Duration.ofMinutes(5)).oldestAge()).isZero();
    }

    @Test
    @Tag("LT-OUT-010")
    @DisplayName("A row that another program wrote wrongly is a dead letter and never sent")
    void foreignRows() throws SQLException {
        String good = new String(
                OutboxFixture.MESSAGES.dossier(OutboxFixture.dossier("A-1")).body(), UTF_8);
        List<String> bodies =
                List.of("", "[]", "{}", "[{}]", good + ",\"isUpdating\":\"True\"", good.replace("A-1", "A-2"));
        for (int i = 0; i < bodies.size(); i++) {
            String code = i == bodies.size() - 1 ? "A-1" : "B-" + i;
            insertForeignRow(code, "dossier", bodies.get(i).replace("A-1", code.equals("A-1") ? "A-1" : code));
        }
        insertForeignRow("C-1", "bưu phẩm", "[]");
        fixture.drainRepeatedly(fixture.options());
        assertThat(fixture.admin().deadLetters(20)).hasSize(bodies.size() + 1);
        assertThat(fixture.sandbox.dossiers()).isEmpty();
        assertThat(fixture.countCalls(OutboxFixture.SYNC_SERVICE)).isZero();
        insertForeignRow("D-1", "dossier", good.replace("A-1", "D-1"));
        fixture.drainRepeatedly(fixture.options());
        assertThat(fixture.sandbox.dossiers()).containsExactly("D-1");
    }

    private void insertForeignRow(String code, String kind, String body) {
        long now = fixture.clock.millis();
        fixture.database.execute(
                "insert into lienthong_lane (target, dossier, last_seq, next_seq, state, due_at, waiting_since, failures,"
                        + " standing) values ('portal', '" + code + "', 1, 1, 'ready', " + now + ", " + now
                        + ", 0, 'unseen')",
                "insert into lienthong_message (target, dossier, seq, kind, procedure_code, body, enqueued_at, state,"
                        + " attempts) values ('portal', '" + code + "', 1, '" + kind + "', '2.000488', '"
                        + body.replace("'", "''") + "', " + now + ", 'waiting', 0)");
    }

    @Test
    @Tag("LT-OUT-012")
    @DisplayName("Depth and age show the backlog of the outbox against the agency's limit")
    void status() throws SQLException {
        fixture.enqueue(fixture.dossier());
        fixture.clock.advance(Duration.ofMinutes(4));
        fixture.enqueue(fixture.dossier());
        OutboxStatus status = fixture.admin().status(Duration.ofMinutes(5));
        assertThat(status.depth()).isEqualTo(2);
        assertThat(status.oldestAge()).isEqualTo(Duration.ofMinutes(4));
        assertThat(status.late()).isFalse();
        assertThat(fixture.admin().status(Duration.ofMinutes(3)).late()).isTrue();
    }

    @Test
    @Tag("LT-OUT-013")
    @DisplayName("A purge deletes messages delivered before a moment, and never waiting or dead ones")
    void purge() throws SQLException {
        Dossier dossier = fixture.dossier();
        Dossier dead = fixture.dossier();
        fixture.enqueue(dossier);
        fixture.enqueue(OutboxFixture.progressMessage(dead.code(), "Trước hồ sơ"));
        try (OutboxWorker worker = fixture.worker()) {
            worker.drain();
            fixture.clock.advance(Duration.ofDays(40));
            fixture.enqueue(withStatus(dossier, DossierStatus.SETTLED));
            worker.drain();
        }
        fixture.enqueue(OutboxFixture.progressMessage(dossier.code(), "Còn chờ"));
        assertThat(fixture.admin().purge(fixture.clock.instant().minus(Duration.ofDays(30))))
                .isEqualTo(1);
        assertThat(fixture.database.queryValue("select count(*) from lienthong_message"))
                .isEqualTo("3");
        fixture.drainRepeatedly(fixture.options());
        assertThat(fixture.messageState(dossier, 3)).isEqualTo("done");
    }

    @Test
    @DisplayName("A message to the other target is refused by name")
    void wrongDesk() {
        MessageId notice = new MessageId("notice", fixture.dossier().code(), 1);
        assertThatThrownBy(() -> fixture.admin().replay(notice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("portal");
    }
}
