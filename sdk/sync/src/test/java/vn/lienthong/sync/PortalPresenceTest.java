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
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.SandboxFault;

/** Tests of the effect of known dossiers, and of the answers of the portal, on the outbox. */
@Tag("LT-OUT-005")
final class PortalPresenceTest {
    private static OutboxFixture openFixture(LookupRows rows) {
        return new OutboxFixture(
                OutboxTestDatabase.h2(),
                SandboxOptions.builder().lookupRows(rows).build());
    }

    private static Dossier withOtherProcedure(Dossier dossier) {
        return dossier.toBuilder()
                .procedure(dossier.procedure().toBuilder()
                        .code(ProcedureCode.of("1.000001"))
                        .build())
                .build();
    }

    @Test
    @DisplayName("A dossier of the same procedure that was there before is updated")
    void sameProcedure() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.FULL)) {
            Dossier dossier = bench.dossier();
            bench.portal.dossiers().create(dossier);
            bench.enqueue(dossier.moveTo(DossierStatus.SETTLED, OutboxFixture.RECEIVED_AT));
            bench.drainRepeatedly(bench.options());
            assertThat(bench.sandbox.dossier(dossier.code().value()).orElseThrow())
                    .contains("\"TrangThaiHoSo\":\"9\"");
            assertThat(bench.sandbox.violations()).isEmpty();
        }
    }

    @Test
    @DisplayName("A dossier of another procedure under the same code is never overwritten: a dead letter")
    void otherProcedure() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.FULL)) {
            Dossier dossier = bench.dossier();
            bench.portal.dossiers().create(withOtherProcedure(dossier));
            bench.enqueue(dossier);
            bench.drainRepeatedly(bench.options());
            assertThat(bench.admin().deadLetters(10))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.reason()).isEqualTo("service.already-exists"));
            assertThat(bench.countCalls(OutboxFixture.SYNC_SERVICE)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("A dossier that is shown without its procedure is not ours, unless the options trust own codes")
    void untold() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.portal.dossiers().create(dossier);
            bench.enqueue(dossier.moveTo(DossierStatus.SETTLED, OutboxFixture.RECEIVED_AT));
            bench.drainRepeatedly(bench.options());
            DeadLetter letter = bench.admin().deadLetters(10).get(0);
            assertThat(letter.reason()).isEqualTo("service.already-exists-unproven");
            assertThat(bench.admin().replay(letter.id())).isTrue();
            bench.drainRepeatedly(
                    bench.options().toBuilder().trustOwnCodes(true).build());
            assertThat(bench.admin().deadLetters(10)).isEmpty();
            assertThat(bench.sandbox.dossier(dossier.code().value()).orElseThrow())
                    .contains("\"TrangThaiHoSo\":\"9\"");
        }
    }

    @Test
    @DisplayName(
            "Our create with a lost answer is found by the lookup and becomes an update, with or without procedure")
    void lostCreate() throws SQLException {
        for (LookupRows rows : LookupRows.values()) {
            try (OutboxFixture bench = openFixture(rows)) {
                Dossier dossier = bench.dossier();
                bench.sandbox.injectFaults(
                        FaultPlan.at(OutboxFixture.SYNC_SERVICE, 1, SandboxFault.dropAfterStoring()));
                bench.enqueue(dossier);
                bench.drainRepeatedly(bench.options());
                assertThat(bench.messageState(dossier, 1)).isEqualTo("done");
                assertThat(bench.sandbox.dossiers())
                        .containsExactly(dossier.code().value());
                assertThat(bench.sandbox.violations()).isEmpty();
                assertThat(bench.countCalls(OutboxFixture.LOOKUP_SERVICE)).isEqualTo(2);
            }
        }
    }

    @Test
    @DisplayName("A worker that died between recording a delivery and moving the lane leaves no doubt on the owner")
    void diedBetween() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.enqueue(dossier);
            try (OutboxWorker worker = bench.worker()) {
                worker.drain();
            }
            bench.database.execute("update lienthong_lane set next_seq = 1, standing = 'absent', procedure_code = null,"
                    + " state = 'ready'");
            bench.enqueue(OutboxFixture.progressMessage(dossier.code(), "Xử lý hồ sơ"));
            bench.enqueue(dossier.moveTo(DossierStatus.SETTLED, OutboxFixture.RECEIVED_AT));
            long looked = bench.countCalls(OutboxFixture.LOOKUP_SERVICE);
            bench.drainRepeatedly(bench.options());
            assertThat(bench.messageState(dossier, 2)).isEqualTo("done");
            assertThat(bench.messageState(dossier, 3)).isEqualTo("done");
            assertThat(bench.countCalls(OutboxFixture.LOOKUP_SERVICE)).isEqualTo(looked);
            assertThat(bench.database.queryValue("select standing from lienthong_lane"))
                    .isEqualTo("ours");
        }
    }

    @Test
    @DisplayName("After a lost create, another party's dossier of that code is not overwritten")
    void lostThenTaken() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.FULL)) {
            Dossier dossier = bench.dossier();
            bench.sandbox.injectFaults(FaultPlan.at(OutboxFixture.SYNC_SERVICE, 1, SandboxFault.reset()));
            bench.enqueue(dossier);
            try (OutboxWorker worker = bench.worker()) {
                worker.drain();
            }
            assertThat(bench.messageState(dossier, 1)).isEqualTo("sending");
            bench.portal.dossiers().create(withOtherProcedure(dossier));
            bench.drainRepeatedly(bench.options());
            assertThat(bench.messageState(dossier, 1)).isEqualTo("dead");
            assertThat(bench.sandbox.violations()).isEmpty();
        }
    }

    @Test
    @DisplayName("«đã tồn tại» in answer to a create is looked up, and what is ours becomes an update")
    void existsAtCreate() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.FULL)) {
            Dossier dossier = bench.dossier();
            Dossier settled = dossier.moveTo(DossierStatus.SETTLED, OutboxFixture.RECEIVED_AT);
            bench.enqueue(settled);
            // The lookup finds nothing, and the create arrives before that answer does.
            try (LookupRelay door =
                    new LookupRelay(bench, () -> bench.portal.dossiers().create(dossier))) {
                try (OutboxWorker worker = door.worker()) {
                    worker.drain();
                }
            }
            assertThat(bench.messageState(dossier, 1)).isEqualTo("done");
            assertThat(bench.sandbox.dossier(dossier.code().value()).orElseThrow())
                    .contains("\"TrangThaiHoSo\":\"9\"");
        }
    }

    @Test
    @Tag("LT-OUT-006")
    @DisplayName("A row whose outcome is unknown is sent again, byte for byte")
    void lostRow() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.enqueue(dossier);
            bench.sandbox.injectFaults(
                    FaultPlan.at(OutboxFixture.PROGRESS_SERVICE, 1, SandboxFault.dropAfterStoring()));
            bench.enqueue(OutboxFixture.progressMessage(dossier.code(), "Thẩm định"));
            bench.drainRepeatedly(bench.options());
            assertThat(bench.messageState(dossier, 2)).isEqualTo("done");
            assertThat(bench.sandbox.progress(dossier.code().value()))
                    .hasSize(2)
                    .satisfies(rows -> assertThat(rows.get(0)).isEqualTo(rows.get(1)));
        }
    }

    @Test
    @DisplayName("A row before its dossier is a dead letter, and is not sent")
    void rowWithoutDossier() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.enqueue(OutboxFixture.progressMessage(dossier.code(), "Thẩm định"));
            bench.drainRepeatedly(bench.options());
            assertThat(bench.admin().deadLetters(10))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.reason()).isEqualTo("service.not-found"));
            assertThat(bench.countCalls(OutboxFixture.PROGRESS_SERVICE)).isZero();
        }
    }

    @Test
    @DisplayName("A row of a dossier that the portal had before the outbox is appended after one look-up")
    void rowOfOldDossier() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.portal.dossiers().create(dossier);
            bench.enqueue(
                    OutboxFixture.progressMessage(dossier.code(), "Một"),
                    OutboxFixture.progressMessage(dossier.code(), "Hai"));
            bench.drainRepeatedly(bench.options());
            assertThat(bench.sandbox.progress(dossier.code().value())).hasSize(2);
            assertThat(bench.countCalls(OutboxFixture.LOOKUP_SERVICE)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("What is ours is not put under another procedure")
    void movedProcedure() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.enqueue(dossier);
            bench.drainRepeatedly(bench.options());
            bench.enqueue(withOtherProcedure(dossier));
            bench.drainRepeatedly(bench.options());
            assertThat(bench.messageState(dossier, 2)).isEqualTo("dead");
            assertThat(bench.sandbox.violations()).isEmpty();
            assertThat(bench.admin().status(Duration.ofDays(1)).stoppedDossiers())
                    .isEqualTo(1);
        }
    }
}
