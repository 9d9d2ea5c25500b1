package vn.lienthong.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.SandboxViolation;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

/** Tests that any sequence of changes, failures and restarts leaves the portal in the state of the agency. */
final class OutboxProperties {
    private static final List<String> STATUSES =
            List.of("in-process", "supplement-asked", "payment-asked", "stopped", "settled", "returned");
    private static final List<String> FAULTY_SERVICES = List.of(
            OutboxFixture.SYNC_SERVICE,
            OutboxFixture.PROGRESS_SERVICE,
            OutboxFixture.LOOKUP_SERVICE,
            "login",
            FaultRule.ANY);

    /** An event of the simulation. */
    sealed interface OutboxEvent {
        /** A dossier changes its status. */
        record StatusChanged(int dossier, int status) implements OutboxEvent {}

        /** A step is added. */
        record StepAdded(int dossier) implements OutboxEvent {}

        /** A worker runs until nothing is left. */
        record WorkerRun() implements OutboxEvent {}

        /** A worker runs and loses its power at this use of the database. */
        record PowerCutAt(int at) implements OutboxEvent {}

        /** A fault is scheduled. */
        record FaultScheduled(String service, int nth, SandboxFault fault) implements OutboxEvent {}

        /** Time passes. */
        record TimePassed(int seconds) implements OutboxEvent {}
    }

    @Provide
    Arbitrary<List<OutboxEvent>> events() {
        Arbitrary<OutboxEvent> change = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, STATUSES.size() - 1))
                .as(OutboxEvent.StatusChanged::new);
        Arbitrary<OutboxEvent> step = Arbitraries.integers().between(0, 2).map(OutboxEvent.StepAdded::new);
        Arbitrary<OutboxEvent> cut = Arbitraries.integers().between(1, 14).map(OutboxEvent.PowerCutAt::new);
        Arbitrary<SandboxFault> fault = Arbitraries.of(
                SandboxFault.dropAfterStoring(),
                SandboxFault.reset(),
                SandboxFault.status(500),
                SandboxFault.status(503),
                SandboxFault.status(429),
                SandboxFault.expiredSession(),
                SandboxFault.cutRequestAt(40),
                SandboxFault.cutAnswerAt(30));
        Arbitrary<OutboxEvent> trouble = Combinators.combine(
                        Arbitraries.of(FAULTY_SERVICES), Arbitraries.integers().between(1, 3), fault)
                .as(OutboxEvent.FaultScheduled::new);
        Arbitrary<OutboxEvent> time = Arbitraries.integers().between(1, 200).map(OutboxEvent.TimePassed::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, change),
                        Tuple.of(4, step),
                        Tuple.of(2, Arbitraries.just(new OutboxEvent.WorkerRun())),
                        Tuple.of(2, cut),
                        Tuple.of(3, trouble),
                        Tuple.of(2, time))
                .list()
                .ofMinSize(4)
                .ofMaxSize(25);
    }

    @Property(tries = 120)
    @Tag("LT-OUT-003")
    @Label("Any interleaving of changes, failures and lost workers ends with the portal equal to the last local state")
    void converges(@ForAll("events") List<OutboxEvent> events) throws SQLException {
        SandboxOptions options = SandboxOptions.builder()
                .lookupRows(LookupRows.BARE)
                .progressRows(ProgressRows.DEDUPLICATE)
                .build();
        try (OutboxFixture bench = new OutboxFixture(OutboxTestDatabase.h2(), options)) {
            SimulatedAgency agency = new SimulatedAgency(bench);
            for (OutboxEvent event : events) {
                agency.apply(event);
            }
            bench.sandbox.injectFaults(FaultPlan.none());
            bench.drainRepeatedly(bench.options());
            agency.assertConverged();
        }
    }

    /** The state of the agency and the events that change it. */
    private static final class SimulatedAgency {
        private final OutboxFixture fixture;
        private final Map<Integer, Dossier> dossiers = new LinkedHashMap<>();
        private final Map<Integer, List<String>> steps = new LinkedHashMap<>();
        private int powerCuts;

        SimulatedAgency(OutboxFixture bench) {
            this.fixture = bench;
        }

        void apply(OutboxEvent event) throws SQLException {
            if (event instanceof OutboxEvent.StatusChanged change) {
                Dossier now = dossier(change.dossier)
                        .moveTo(DossierStatus.of(STATUSES.get(change.status)), OutboxFixture.RECEIVED_AT);
                dossiers.put(change.dossier, now);
                fixture.enqueue(now);
            } else if (event instanceof OutboxEvent.StepAdded step) {
                Dossier dossier = dossier(step.dossier);
                List<String> taken = steps.computeIfAbsent(step.dossier, any -> new ArrayList<>());
                String what = "bước " + taken.size();
                taken.add(what);
                fixture.enqueue(OutboxFixture.progressMessage(dossier.code(), what));
            } else if (event instanceof OutboxEvent.WorkerRun) {
                try (OutboxWorker worker = fixture.worker()) {
                    worker.drain();
                }
            } else if (event instanceof OutboxEvent.PowerCutAt cut) {
                runUntilPowerCut(cut.at);
            } else if (event instanceof OutboxEvent.FaultScheduled trouble) {
                fixture.sandbox.injectFaults(FaultPlan.at(trouble.service, trouble.nth, trouble.fault));
            } else if (event instanceof OutboxEvent.TimePassed time) {
                fixture.clock.advance(Duration.ofSeconds(time.seconds));
            }
        }

        private void runUntilPowerCut(int at) throws SQLException {
            try (OutboxWorker worker = OutboxWorker.toPortal(
                    PowerCutError.cutAfter(fixture.database.source(), at),
                    fixture.database.dialect(),
                    fixture.portal,
                    fixture.options())) {
                worker.drain();
            } catch (PowerCutError gone) {
                powerCuts++;
            }
        }

        /** Returns a dossier and enqueues it on first use. */
        private Dossier dossier(int number) throws SQLException {
            Dossier known = dossiers.get(number);
            if (known == null) {
                known = fixture.dossier();
                dossiers.put(number, known);
                fixture.enqueue(known);
            }
            return known;
        }

        void assertConverged() throws SQLException {
            Statistics.label("lost workers").collect(Math.min(powerCuts, 2));
            assertThat(fixture.admin().deadLetters(10)).isEmpty();
            assertThat(fixture.admin().status(Duration.ofDays(1)).depth()).isZero();
            assertThat(fixture.sandbox.dossiers()).hasSize(dossiers.size());
            for (Map.Entry<Integer, Dossier> entry : dossiers.entrySet()) {
                String code = entry.getValue().code().value();
                String body = new String(
                        OutboxFixture.MESSAGES.dossier(entry.getValue()).body(), UTF_8);
                assertThat("[" + fixture.sandbox.dossier(code).orElseThrow() + "]")
                        .isEqualTo(body);
                assertThat(fixture.sandbox.progress(code).stream().map(SimulatedAgency::stepContent))
                        .containsExactlyElementsOf(steps.getOrDefault(entry.getKey(), List.of()));
            }
            // Only a row may be sent again, after an unknown outcome. No other violation is permitted.
            assertThat(fixture.sandbox.violations())
                    .allMatch(violation -> violation.kind() == SandboxViolation.ViolationKind.SECOND_PROGRESS);
        }

        private static String stepContent(String row) {
            String mark = "\"NoiDungXuLy\":\"";
            int from = row.indexOf(mark) + mark.length();
            return row.substring(from, row.indexOf('"', from));
        }
    }
}
