package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

/** Tests of the reconciliation of the agency's dossiers with the portal's. */
@Tag("LT-OUT-015")
final class ReconcilerTest {
    private static OutboxFixture openFixture(LookupRows rows) {
        return new OutboxFixture(
                OutboxTestDatabase.h2(),
                SandboxOptions.builder().lookupRows(rows).build());
    }

    private static Reconciler reconciler(OutboxFixture bench) {
        return Reconciler.of(bench.database.source(), bench.outbox, bench.portal, OutboxFixture.MESSAGES)
                .maxLookupsPerSecond(10_000);
    }

    private static Iterator<DossierCode> codes(List<Dossier> own) {
        return own.stream().map(Dossier::code).iterator();
    }

    private static DossierSource sourceOf(List<Dossier> own) {
        return (connection, code) ->
                own.stream().filter(dossier -> dossier.code().equals(code)).findFirst();
    }

    private static Dossier withChangedNote(Dossier dossier) {
        return dossier.toBuilder()
                .handling(dossier.handling().toBuilder()
                        .note(FreeText.of("Ghi chú mới"))
                        .build())
                .build();
    }

    private static Dossier withOtherProcedure(Dossier dossier) {
        return dossier.toBuilder()
                .procedure(dossier.procedure().toBuilder()
                        .code(ProcedureCode.of("1.000001"))
                        .build())
                .build();
    }

    @Test
    @DisplayName("Every kind of difference is reported, repairs go through the outbox, and then nothing differs")
    void mends() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.FULL)) {
            List<Dossier> there = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Dossier dossier = bench.dossier();
                there.add(dossier);
                bench.portal.dossiers().create(i == 3 ? withOtherProcedure(dossier) : dossier);
            }
            Dossier underWay = bench.dossier();
            bench.enqueue(underWay);
            List<Dossier> own = List.of(
                    there.get(0),
                    there.get(1).moveTo(DossierStatus.SETTLED, OutboxFixture.RECEIVED_AT),
                    withChangedNote(there.get(2)),
                    there.get(3),
                    underWay,
                    bench.dossier());
            List<ReconcileObserver.ComparedDossier> told = new ArrayList<>();
            ReconcileReport listed = reconciler(bench)
                    .onProgress((soFar, last) -> told.add(last))
                    .run(codes(own), sourceOf(own));
            assertThat(told.stream().map(ReconcileObserver.ComparedDossier::difference))
                    .containsExactly(
                            DossierDifference.NONE,
                            DossierDifference.STATUS,
                            DossierDifference.CONTENT,
                            DossierDifference.OTHER_PROCEDURE,
                            DossierDifference.DELIVERY_PENDING,
                            DossierDifference.MISSING);
            assertThat(listed.repaired()).isZero();
            assertThat(bench.admin().status(Duration.ofDays(1)).depth()).isEqualTo(1);
            assertThat(reconciler(bench)
                            .repairing()
                            .run(codes(own), sourceOf(own))
                            .repaired())
                    .isEqualTo(3);
            bench.drainRepeatedly(bench.options());
            ReconcileReport after = reconciler(bench).repairing().run(codes(own), sourceOf(own));
            assertThat(after.compared()).isEqualTo(6);
            assertThat(after.differenceCounts())
                    .isEqualTo(Map.of(DossierDifference.NONE, 5L, DossierDifference.OTHER_PROCEDURE, 1L));
            assertThat(bench.sandbox.violations()).isEmpty();
        }
    }

    @Test
    @DisplayName("A portal with code and status only shows missing dossiers and different statuses")
    void bare() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            Dossier dossier = bench.dossier();
            bench.enqueue(dossier);
            bench.drainRepeatedly(bench.options());
            List<Dossier> own = List.of(
                    withChangedNote(dossier).moveTo(DossierStatus.SETTLED, OutboxFixture.RECEIVED_AT), bench.dossier());
            ReconcileReport report = reconciler(bench).repairing().run(codes(own), sourceOf(own));
            assertThat(report.count(DossierDifference.STATUS)).isEqualTo(1);
            assertThat(report.count(DossierDifference.MISSING)).isEqualTo(1);
            bench.drainRepeatedly(bench.options());
            assertThat(reconciler(bench).run(codes(own), sourceOf(own)).count(DossierDifference.NONE))
                    .isEqualTo(2);
        }
    }

    @Test
    @DisplayName("A dossier delivered during the comparison is not reverted, and a repair sends no notice")
    void neverBack() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            Dossier old = bench.dossier();
            Dossier newer = old.moveTo(DossierStatus.SETTLED, OutboxFixture.RECEIVED_AT);
            bench.enqueue(old);
            bench.drainRepeatedly(bench.options());
            bench.portal.dossiers().update(old.moveTo(DossierStatus.IN_PROCESS, OutboxFixture.RECEIVED_AT));
            int[] reads = {0};
            DossierSource changing = (connection, code) -> {
                if (reads[0]++ == 1) {
                    // A host change between the lookup and the repair, which is delivered at once.
                    bench.enqueue(newer);
                    bench.drainRepeatedly(bench.options());
                }
                return Optional.of(old);
            };
            Outbox telling = bench.outbox.withNotices((connection, code) -> Optional.of("ai đó"));
            ReconcileReport report = Reconciler.of(
                            bench.database.source(), telling, bench.portal, OutboxFixture.MESSAGES)
                    .repairing()
                    .run(List.of(old.code()).iterator(), changing);
            assertThat(report.repaired()).isZero();
            bench.drainRepeatedly(bench.options());
            assertThat(bench.portal.dossiers().fetch(old.code()).value().status())
                    .isEqualTo(DossierStatus.SETTLED);
            Dossier missing = bench.dossier();
            Reconciler.of(bench.database.source(), telling, bench.portal, OutboxFixture.MESSAGES)
                    .repairing()
                    .run(List.of(missing.code(), bench.dossier().code()).iterator(), sourceOf(List.of(missing)));
            assertThat(bench.database.queryValue("select count(*) from lienthong_message where target = 'notice'"))
                    .isEqualTo("0");
        }
    }

    @Test
    @DisplayName("A look-up that fails is counted, and the walk goes on")
    void fails() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            List<Dossier> own = List.of(bench.dossier(), bench.dossier());
            bench.sandbox.injectFaults(
                    FaultPlan.of(FaultRule.nth(OutboxFixture.LOOKUP_SERVICE, 1, SandboxFault.status(500))));
            ReconcileReport report = reconciler(bench).repairing().run(codes(own), sourceOf(own));
            assertThat(report.count(DossierDifference.UNDETERMINED)).isEqualTo(1);
            assertThat(report.repaired()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("A run complies with its rate, and a rate of zero is refused")
    void pace() throws SQLException {
        try (OutboxFixture bench = openFixture(LookupRows.BARE)) {
            List<Dossier> own = List.of(bench.dossier(), bench.dossier(), bench.dossier());
            long before = System.nanoTime();
            reconciler(bench).maxLookupsPerSecond(20).run(codes(own), sourceOf(own));
            assertThat(System.nanoTime() - before).isGreaterThan(140_000_000L);
            assertThatThrownBy(() -> reconciler(bench).maxLookupsPerSecond(0))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> reconciler(bench).maxLookupsPerSecond(Double.NaN))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
