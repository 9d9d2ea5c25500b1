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
import vn.lienthong.sandbox.SandboxFault;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.FaultRule;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.SandboxViolation;

/** Whatever changes, fails and is restarted in whatever order, the portal ends where the agency is. */
final class OutboxProperties {
    private static final List<String> STATUSES =
            List.of("in-process", "supplement-asked", "payment-asked", "stopped", "settled", "returned");
    private static final List<String> SERVICES =
            List.of(Bench.SYNC, Bench.PROGRESS, Bench.LOOK_UP, "login", FaultRule.ANY);

    /** One thing that happens. */
    sealed interface Event {
        /** A dossier changes. */
        record Change(int dossier, int status) implements Event {}

        /** A step is taken. */
        record Step(int dossier) implements Event {}

        /** A worker works until it has nothing to do. */
        record Work() implements Event {}

        /** A worker works and loses its power at this use of the database. */
        record PowerCut(int at) implements Event {}

        /** From now on, this goes wrong. */
        record Trouble(String service, int nth, SandboxFault fault) implements Event {}

        /** Time passes. */
        record Time(int seconds) implements Event {}
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Event> change = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, STATUSES.size() - 1))
                .as(Event.Change::new);
        Arbitrary<Event> step = Arbitraries.integers().between(0, 2).map(Event.Step::new);
        Arbitrary<Event> cut = Arbitraries.integers().between(1, 14).map(Event.PowerCut::new);
        Arbitrary<SandboxFault> fault = Arbitraries.of(
                SandboxFault.dropAfterStoring(),
                SandboxFault.reset(),
                SandboxFault.status(500),
                SandboxFault.status(503),
                SandboxFault.status(429),
                SandboxFault.expiredSession(),
                SandboxFault.cutRequestAt(40),
                SandboxFault.cutAnswerAt(30));
        Arbitrary<Event> trouble = Combinators.combine(
                        Arbitraries.of(SERVICES), Arbitraries.integers().between(1, 3), fault)
                .as(Event.Trouble::new);
        Arbitrary<Event> time = Arbitraries.integers().between(1, 200).map(Event.Time::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, change),
                        Tuple.of(4, step),
                        Tuple.of(2, Arbitraries.just(new Event.Work())),
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
    void converges(@ForAll("events") List<Event> events) throws SQLException {
        SandboxOptions options = SandboxOptions.builder()
                .lookupRows(LookupRows.BARE)
                .progressRows(ProgressRows.DEDUPLICATE)
                .build();
        try (Bench bench = new Bench(TestDatabase.h2(), options)) {
            Agency agency = new Agency(bench);
            for (Event event : events) {
                agency.happens(event);
            }
            bench.sandbox.faults(FaultPlan.none());
            bench.settle(bench.options());
            agency.holds();
        }
    }

    /** The agency's own view, and what happens to it. */
    private static final class Agency {
        private final Bench bench;
        private final Map<Integer, Dossier> dossiers = new LinkedHashMap<>();
        private final Map<Integer, List<String>> steps = new LinkedHashMap<>();
        private int cuts;

        Agency(Bench bench) {
            this.bench = bench;
        }

        void happens(Event event) throws SQLException {
            if (event instanceof Event.Change change) {
                Dossier now = dossier(change.dossier).moved(DossierStatus.of(STATUSES.get(change.status)), Bench.DAY);
                dossiers.put(change.dossier, now);
                bench.enqueue(now);
            } else if (event instanceof Event.Step step) {
                Dossier dossier = dossier(step.dossier);
                List<String> taken = steps.computeIfAbsent(step.dossier, any -> new ArrayList<>());
                String what = "bước " + taken.size();
                taken.add(what);
                bench.enqueue(Bench.step(dossier.code(), what));
            } else if (event instanceof Event.Work) {
                try (OutboxWorker worker = bench.worker()) {
                    worker.drain();
                }
            } else if (event instanceof Event.PowerCut cut) {
                cut(cut.at);
            } else if (event instanceof Event.Trouble trouble) {
                bench.sandbox.faults(FaultPlan.at(trouble.service, trouble.nth, trouble.fault));
            } else if (event instanceof Event.Time time) {
                bench.clock.pass(Duration.ofSeconds(time.seconds));
            }
        }

        private void cut(int at) throws SQLException {
            try (OutboxWorker worker = OutboxWorker.toPortal(
                    PowerCut.after(bench.database.source(), at),
                    bench.database.dialect(),
                    bench.portal,
                    bench.options())) {
                worker.drain();
            } catch (PowerCut gone) {
                cuts++;
            }
        }

        /** A dossier is known to the outbox from its first mention on. */
        private Dossier dossier(int number) throws SQLException {
            Dossier known = dossiers.get(number);
            if (known == null) {
                known = bench.dossier();
                dossiers.put(number, known);
                bench.enqueue(known);
            }
            return known;
        }

        void holds() throws SQLException {
            Statistics.label("lost workers").collect(Math.min(cuts, 2));
            assertThat(bench.desk().deadLetters(10)).isEmpty();
            assertThat(bench.desk().status(Duration.ofDays(1)).depth()).isZero();
            assertThat(bench.sandbox.dossiers()).hasSize(dossiers.size());
            for (Map.Entry<Integer, Dossier> entry : dossiers.entrySet()) {
                String code = entry.getValue().code().value();
                String body =
                        new String(Bench.MESSAGES.dossier(entry.getValue()).body(), UTF_8);
                assertThat("[" + bench.sandbox.dossier(code).orElseThrow() + "]")
                        .isEqualTo(body);
                assertThat(bench.sandbox.progress(code).stream().map(Agency::content))
                        .containsExactlyElementsOf(steps.getOrDefault(entry.getKey(), List.of()));
            }
            // A row may come again after an unknown outcome, and only so; nothing else is ever wrong.
            assertThat(bench.sandbox.violations())
                    .allMatch(violation -> violation.kind() == SandboxViolation.ViolationKind.SECOND_PROGRESS);
        }

        private static String content(String row) {
            String mark = "\"NoiDungXuLy\":\"";
            int from = row.indexOf(mark) + mark.length();
            return row.substring(from, row.indexOf('"', from));
        }
    }
}
