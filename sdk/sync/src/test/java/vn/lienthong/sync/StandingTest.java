package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.sandbox.SandboxFault;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.SandboxOptions;

/** What the outbox makes of what it knows of a dossier, and of what the portal answers. */
@Tag("LT-OUT-005")
final class StandingTest {
    private static Bench bench(LookupRows rows) {
        return new Bench(
                TestDatabase.h2(), SandboxOptions.builder().lookupRows(rows).build());
    }

    private static Dossier other(Dossier dossier) {
        return dossier.toBuilder()
                .procedure(dossier.procedure().toBuilder()
                        .code(ProcedureCode.of("1.000001"))
                        .build())
                .build();
    }

    @Test
    @DisplayName("A dossier of the same procedure that was there before is updated")
    void sameProcedure() throws SQLException {
        try (Bench bench = bench(LookupRows.FULL)) {
            Dossier dossier = bench.dossier();
            bench.portal.dossiers().create(dossier);
            bench.enqueue(dossier.moved(DossierStatus.SETTLED, Bench.DAY));
            bench.settle(bench.options());
            assertThat(bench.sandbox.dossier(dossier.code().value()).orElseThrow())
                    .contains("\"TrangThaiHoSo\":\"9\"");
            assertThat(bench.sandbox.violations()).isEmpty();
        }
    }

    @Test
    @DisplayName("A dossier of another procedure under the same code is never overwritten: a dead letter")
    void otherProcedure() throws SQLException {
        try (Bench bench = bench(LookupRows.FULL)) {
            Dossier dossier = bench.dossier();
            bench.portal.dossiers().create(other(dossier));
            bench.enqueue(dossier);
            bench.settle(bench.options());
            assertThat(bench.desk().deadLetters(10))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.reason()).isEqualTo("service.already-exists"));
            assertThat(bench.calls(Bench.SYNC)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("A dossier that is shown without its procedure is not ours, unless the options trust own codes")
    void untold() throws SQLException {
        try (Bench bench = bench(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.portal.dossiers().create(dossier);
            bench.enqueue(dossier.moved(DossierStatus.SETTLED, Bench.DAY));
            bench.settle(bench.options());
            DeadLetter letter = bench.desk().deadLetters(10).get(0);
            assertThat(letter.reason()).isEqualTo("service.already-exists-unproven");
            assertThat(bench.desk().replay(letter.id())).isTrue();
            bench.settle(bench.options().toBuilder().trustOwnCodes(true).build());
            assertThat(bench.desk().deadLetters(10)).isEmpty();
            assertThat(bench.sandbox.dossier(dossier.code().value()).orElseThrow())
                    .contains("\"TrangThaiHoSo\":\"9\"");
        }
    }

    @Test
    @DisplayName(
            "Our own create whose answer was lost is found by the look-up and made an update, procedure told or not")
    void lostCreate() throws SQLException {
        for (LookupRows rows : LookupRows.values()) {
            try (Bench bench = bench(rows)) {
                Dossier dossier = bench.dossier();
                bench.sandbox.faults(FaultPlan.at(Bench.SYNC, 1, SandboxFault.dropAfterStoring()));
                bench.enqueue(dossier);
                bench.settle(bench.options());
                assertThat(bench.state(dossier, 1)).isEqualTo("done");
                assertThat(bench.sandbox.dossiers())
                        .containsExactly(dossier.code().value());
                assertThat(bench.sandbox.violations()).isEmpty();
                assertThat(bench.calls(Bench.LOOK_UP)).isEqualTo(2);
            }
        }
    }

    @Test
    @DisplayName(
            "A worker that died between noting a delivery and moving the lane leaves no doubt whose the dossier is")
    void diedBetween() throws SQLException {
        try (Bench bench = bench(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.enqueue(dossier);
            try (OutboxWorker worker = bench.worker()) {
                worker.drain();
            }
            bench.database.run("update lienthong_lane set next_seq = 1, standing = 'absent', procedure_code = null,"
                    + " state = 'ready'");
            bench.enqueue(Bench.step(dossier.code(), "Xử lý hồ sơ"));
            bench.enqueue(dossier.moved(DossierStatus.SETTLED, Bench.DAY));
            long looked = bench.calls(Bench.LOOK_UP);
            bench.settle(bench.options());
            assertThat(bench.state(dossier, 2)).isEqualTo("done");
            assertThat(bench.state(dossier, 3)).isEqualTo("done");
            assertThat(bench.calls(Bench.LOOK_UP)).isEqualTo(looked);
            assertThat(bench.database.value("select standing from lienthong_lane"))
                    .isEqualTo("ours");
        }
    }

    @Test
    @DisplayName("After a lost create, somebody else's dossier of that code is not overwritten")
    void lostThenTaken() throws SQLException {
        try (Bench bench = bench(LookupRows.FULL)) {
            Dossier dossier = bench.dossier();
            bench.sandbox.faults(FaultPlan.at(Bench.SYNC, 1, SandboxFault.reset()));
            bench.enqueue(dossier);
            try (OutboxWorker worker = bench.worker()) {
                worker.drain();
            }
            assertThat(bench.state(dossier, 1)).isEqualTo("sending");
            bench.portal.dossiers().create(other(dossier));
            bench.settle(bench.options());
            assertThat(bench.state(dossier, 1)).isEqualTo("dead");
            assertThat(bench.sandbox.violations()).isEmpty();
        }
    }

    @Test
    @DisplayName("«đã tồn tại» in answer to a create is looked up, and what is ours becomes an update")
    void existsAtCreate() throws SQLException {
        try (Bench bench = bench(LookupRows.FULL)) {
            Dossier dossier = bench.dossier();
            Dossier settled = dossier.moved(DossierStatus.SETTLED, Bench.DAY);
            bench.enqueue(settled);
            // The look-up answers that there is none, and while that answer is on its way the create arrives.
            try (TestDoor door =
                    new TestDoor(bench, () -> bench.portal.dossiers().create(dossier))) {
                try (OutboxWorker worker = door.worker()) {
                    worker.drain();
                }
            }
            assertThat(bench.state(dossier, 1)).isEqualTo("done");
            assertThat(bench.sandbox.dossier(dossier.code().value()).orElseThrow())
                    .contains("\"TrangThaiHoSo\":\"9\"");
        }
    }

    @Test
    @Tag("LT-OUT-006")
    @DisplayName("A row whose outcome is unknown is sent again, byte for byte")
    void lostRow() throws SQLException {
        try (Bench bench = bench(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.enqueue(dossier);
            bench.sandbox.faults(FaultPlan.at(Bench.PROGRESS, 1, SandboxFault.dropAfterStoring()));
            bench.enqueue(Bench.step(dossier.code(), "Thẩm định"));
            bench.settle(bench.options());
            assertThat(bench.state(dossier, 2)).isEqualTo("done");
            assertThat(bench.sandbox.progress(dossier.code().value()))
                    .hasSize(2)
                    .satisfies(rows -> assertThat(rows.get(0)).isEqualTo(rows.get(1)));
        }
    }

    @Test
    @DisplayName("A row before its dossier is a dead letter, and is not sent")
    void rowWithoutDossier() throws SQLException {
        try (Bench bench = bench(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.enqueue(Bench.step(dossier.code(), "Thẩm định"));
            bench.settle(bench.options());
            assertThat(bench.desk().deadLetters(10))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.reason()).isEqualTo("service.not-found"));
            assertThat(bench.calls(Bench.PROGRESS)).isZero();
        }
    }

    @Test
    @DisplayName("A row of a dossier that the portal had before the outbox is appended after one look-up")
    void rowOfOldDossier() throws SQLException {
        try (Bench bench = bench(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.portal.dossiers().create(dossier);
            bench.enqueue(Bench.step(dossier.code(), "Một"), Bench.step(dossier.code(), "Hai"));
            bench.settle(bench.options());
            assertThat(bench.sandbox.progress(dossier.code().value())).hasSize(2);
            assertThat(bench.calls(Bench.LOOK_UP)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("What is ours is not put under another procedure")
    void movedProcedure() throws SQLException {
        try (Bench bench = bench(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.enqueue(dossier);
            bench.settle(bench.options());
            bench.enqueue(other(dossier));
            bench.settle(bench.options());
            assertThat(bench.state(dossier, 2)).isEqualTo("dead");
            assertThat(bench.sandbox.violations()).isEmpty();
            assertThat(bench.desk().status(Duration.ofDays(1)).stopped()).isEqualTo(1);
        }
    }
}
