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
import vn.lienthong.sandbox.SandboxFault;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.FaultRule;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sync.OutboxObserver.DeliveryOutcome;
import vn.lienthong.sync.OutboxObserver.HandledMessage;

/** Coalescing, waits and pauses, dead letters, status and purge; once for each database. */
abstract class DeskTest {
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

    private static Dossier in(Dossier dossier, DossierStatus status) {
        return dossier.moved(status, Bench.DAY);
    }

    @Test
    @Tag("LT-OUT-007")
    @DisplayName("Of neighbouring states only the last is sent; no state is passed over for one behind a row")
    void coalesces() throws SQLException {
        Dossier dossier = bench.dossier();
        bench.enqueue(dossier);
        bench.enqueue(in(dossier, DossierStatus.IN_PROCESS));
        bench.enqueue(Bench.step(dossier.code(), "Thẩm định"));
        bench.enqueue(in(dossier, DossierStatus.PAYMENT_ASKED));
        bench.enqueue(in(dossier, DossierStatus.SETTLED));
        bench.enqueue(in(dossier, DossierStatus.RETURNED));
        List<HandledMessage> told = new ArrayList<>();
        bench.settle(bench.options().toBuilder().observer(told::add).build());
        assertThat(List.of(1, 2, 3, 4, 5, 6).stream().map(seq -> bench.state(dossier, seq)))
                .containsExactly("skipped", "done", "done", "skipped", "skipped", "done");
        assertThat(bench.calls(Bench.SYNC)).isEqualTo(2);
        assertThat(told.stream().map(HandledMessage::end))
                .containsExactlyInAnyOrder(
                        DeliveryOutcome.SKIPPED, DeliveryOutcome.DELIVERED, DeliveryOutcome.DELIVERED, DeliveryOutcome.SKIPPED, DeliveryOutcome.SKIPPED, DeliveryOutcome.DELIVERED);
        assertThat(bench.sandbox.dossier(dossier.code().value()).orElseThrow()).contains("\"TrangThaiHoSo\":\"10\"");
    }

    @Test
    @Tag("LT-OUT-009")
    @DisplayName("A dossier whose call fails waits longer each time, and holds nobody else up")
    void backsOff() throws SQLException {
        Dossier struck = bench.dossier();
        Dossier other = bench.dossier();
        bench.sandbox.faults(FaultPlan.of(new FaultRule(Bench.LOOK_UP, 1, 2, SandboxFault.status(500))));
        bench.enqueue(struck);
        try (OutboxWorker worker = bench.worker()) {
            worker.drain();
            long first = due(struck);
            bench.clock.pass(Duration.ofSeconds(1));
            bench.enqueue(other);
            worker.drain();
            assertThat(bench.sandbox.dossiers()).containsExactly(other.code().value());
            assertThat(due(struck)).isGreaterThan(first);
            assertThat(bench.database.value("select failures from lienthong_lane where state = 'ready'"))
                    .isEqualTo("2");
            bench.clock.pass(Duration.ofSeconds(2));
            worker.drain();
        }
        assertThat(bench.sandbox.dossiers()).hasSize(2);
    }

    private long due(Dossier dossier) {
        return Long.parseLong(bench.database.value("select due_at from lienthong_lane where dossier = '"
                + dossier.code().value() + "'"));
    }

    @Test
    @Tag("LT-OUT-009")
    @DisplayName("A portal that cannot be reached is left alone as a whole, by every worker, and tried again later")
    void pauses() throws SQLException {
        for (int i = 0; i < 20; i++) {
            bench.enqueue(bench.dossier());
        }
        bench.sandbox.refuseConnections();
        List<HandledMessage> told = new ArrayList<>();
        OutboxOptions options =
                bench.options().toBuilder().observer(told::add).pauseAfter(3).build();
        try (OutboxWorker worker = bench.worker(options);
                OutboxWorker second = bench.worker(options)) {
            worker.drain();
            assertThat(told).hasSize(3);
            assertThat(bench.desk().status(Duration.ofDays(1)).pausedUntil()).isPresent();
            assertThat(second.drain()).isZero();
            bench.sandbox.acceptConnections();
            bench.clock.pass(Duration.ofMinutes(1));
            second.drain();
            assertThat(bench.desk().status(Duration.ofDays(1)).pausedUntil()).isEmpty();
            assertThat(bench.desk().status(Duration.ofDays(1)).depth()).isZero();
        }
        assertThat(bench.sandbox.dossiers()).hasSize(20);
        assertThat(bench.database.value("select failures from lienthong_pause")).isEqualTo("0");
    }

    @Test
    @Tag("LT-OUT-009")
    @DisplayName("An HTTP refusal says nothing of a dossier: the portal is left alone, and there is no dead letter")
    void wrongAddress() throws SQLException {
        bench.enqueue(bench.dossier());
        bench.enqueue(bench.dossier());
        for (int status : List.of(400, 401, 404, 429)) {
            bench.sandbox.faults(FaultPlan.at(Bench.LOOK_UP, 1, SandboxFault.status(status)));
            try (OutboxWorker worker =
                    bench.worker(bench.options().toBuilder().pauseAfter(1).build())) {
                assertThat(worker.drain()).as("HTTP %s", status).isEqualTo(1);
            }
            assertThat(bench.desk().status(Duration.ofDays(1)).pausedUntil()).isPresent();
            assertThat(bench.desk().deadLetters(10)).isEmpty();
            bench.clock.pass(Duration.ofMinutes(11));
        }
        bench.settle(bench.options());
        assertThat(bench.sandbox.dossiers()).hasSize(2);
    }

    @Test
    @DisplayName("A session that ends between two messages costs nothing")
    void sessionEnds() throws SQLException {
        Dossier dossier = bench.dossier();
        bench.sandbox.faults(FaultPlan.of(FaultRule.nth(Bench.SYNC, 1, SandboxFault.expiredSession())));
        bench.enqueue(dossier);
        bench.enqueue(Bench.step(dossier.code(), "Thẩm định"));
        try (OutboxWorker worker = bench.worker()) {
            assertThat(worker.drain()).isEqualTo(2);
        }
        assertThat(bench.sandbox.violations()).isEmpty();
    }

    @Test
    @Tag("LT-OUT-008")
    @DisplayName("What is refused is a dead letter that stops its dossier; replayed or discarded, the rest goes on")
    void deadLetters() throws SQLException {
        Dossier dossier = bench.dossier();
        bench.enqueue(Bench.step(dossier.code(), "Trước hồ sơ"));
        bench.enqueue(Bench.step(dossier.code(), "Sau"));
        bench.settle(bench.options());
        OutboxStatus stuck = bench.desk().status(Duration.ofMinutes(5));
        assertThat(stuck.stopped()).isEqualTo(1);
        assertThat(stuck.depth()).isEqualTo(2);
        assertThat(stuck.late()).isTrue();
        MessageId id = bench.desk().deadLetters(10).get(0).id();
        assertThat(id.text()).isEqualTo("portal/" + dossier.code().value() + "/1");
        assertThat(bench.desk().replay(id)).isTrue();
        assertThat(bench.desk().replay(id)).as("once").isFalse();
        bench.settle(bench.options());
        assertThat(bench.state(dossier, 1)).isEqualTo("dead");
        bench.portal.dossiers().create(dossier);
        assertThat(bench.desk().discard(id)).isTrue();
        assertThat(bench.desk().discard(id)).as("once").isFalse();
        bench.settle(bench.options());
        assertThat(bench.sandbox.progress(dossier.code().value()))
                .singleElement()
                .asString()
                .contains("Sau");
        assertThat(bench.desk().status(Duration.ofMinutes(5)).age()).isZero();
    }

    @Test
    @Tag("LT-OUT-010")
    @DisplayName("A row that another program wrote wrongly is a dead letter and never sent")
    void foreignRows() throws SQLException {
        String good = new String(Bench.MESSAGES.dossier(Bench.dossier("A-1")).body(), UTF_8);
        List<String> bodies =
                List.of("", "[]", "{}", "[{}]", good + ",\"isUpdating\":\"True\"", good.replace("A-1", "A-2"));
        for (int i = 0; i < bodies.size(); i++) {
            String code = i == bodies.size() - 1 ? "A-1" : "B-" + i;
            row(code, "dossier", bodies.get(i).replace("A-1", code.equals("A-1") ? "A-1" : code));
        }
        row("C-1", "bưu phẩm", "[]");
        bench.settle(bench.options());
        assertThat(bench.desk().deadLetters(20)).hasSize(bodies.size() + 1);
        assertThat(bench.sandbox.dossiers()).isEmpty();
        assertThat(bench.calls(Bench.SYNC)).isZero();
        row("D-1", "dossier", good.replace("A-1", "D-1"));
        bench.settle(bench.options());
        assertThat(bench.sandbox.dossiers()).containsExactly("D-1");
    }

    private void row(String code, String kind, String body) {
        long now = bench.clock.millis();
        bench.database.run(
                "insert into lienthong_lane (target, dossier, last_seq, next_seq, state, due_at, waiting_since, failures,"
                        + " standing) values ('portal', '" + code + "', 1, 1, 'ready', " + now + ", " + now
                        + ", 0, 'unseen')",
                "insert into lienthong_message (target, dossier, seq, kind, procedure_code, body, enqueued_at, state,"
                        + " attempts) values ('portal', '" + code + "', 1, '" + kind + "', '2.000488', '"
                        + body.replace("'", "''") + "', " + now + ", 'waiting', 0)");
    }

    @Test
    @Tag("LT-OUT-012")
    @DisplayName("Depth and age tell how far behind the outbox is, against the agency's own bound")
    void status() throws SQLException {
        bench.enqueue(bench.dossier());
        bench.clock.pass(Duration.ofMinutes(4));
        bench.enqueue(bench.dossier());
        OutboxStatus status = bench.desk().status(Duration.ofMinutes(5));
        assertThat(status.depth()).isEqualTo(2);
        assertThat(status.age()).isEqualTo(Duration.ofMinutes(4));
        assertThat(status.late()).isFalse();
        assertThat(bench.desk().status(Duration.ofMinutes(3)).late()).isTrue();
    }

    @Test
    @Tag("LT-OUT-013")
    @DisplayName("A purge takes what was delivered before a moment, and never what waits or is dead")
    void purge() throws SQLException {
        Dossier dossier = bench.dossier();
        Dossier dead = bench.dossier();
        bench.enqueue(dossier);
        bench.enqueue(Bench.step(dead.code(), "Trước hồ sơ"));
        try (OutboxWorker worker = bench.worker()) {
            worker.drain();
            bench.clock.pass(Duration.ofDays(40));
            bench.enqueue(in(dossier, DossierStatus.SETTLED));
            worker.drain();
        }
        bench.enqueue(Bench.step(dossier.code(), "Còn chờ"));
        assertThat(bench.desk().purge(bench.clock.instant().minus(Duration.ofDays(30))))
                .isEqualTo(1);
        assertThat(bench.database.value("select count(*) from lienthong_message"))
                .isEqualTo("3");
        bench.settle(bench.options());
        assertThat(bench.state(dossier, 3)).isEqualTo("done");
    }

    @Test
    @DisplayName("A message to the other target is refused by name")
    void wrongDesk() {
        MessageId notice = new MessageId("notice", bench.dossier().code(), 1);
        assertThatThrownBy(() -> bench.desk().replay(notice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("portal");
    }
}
