package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.SandboxFault;

/** Tests of several writers and workers on one outbox, run for each database. */
abstract class OutboxWorkerTest {
    private static final int WRITERS = 4;
    private static final int ROWS_PER_WRITER = 10;

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
    @Tag("LT-OUT-002")
    @DisplayName(
            "Four writers of the same dossiers and three workers: every row once, each writer's rows in their order")
    void orderUnderLoad() throws Exception {
        List<Dossier> dossiers = List.of(fixture.dossier(), fixture.dossier(), fixture.dossier());
        fixture.enqueue(dossiers.toArray(Dossier[]::new));
        CyclicBarrier barrier = new CyclicBarrier(WRITERS);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<OutboxWorker> workers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            workers.add(fixture.worker(fixture.options().toBuilder()
                            .batchSize(1)
                            .pollInterval(Duration.ofMillis(5))
                            .build())
                    .start());
        }
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            writing.add(writers.submit(() -> {
                barrier.await();
                for (int row = 0; row < ROWS_PER_WRITER; row++) {
                    for (Dossier dossier : dossiers) {
                        fixture.enqueue(OutboxFixture.progressMessage(dossier.code(), number + "-" + row));
                    }
                }
                return null;
            }));
        }
        for (Future<?> written : writing) {
            written.get(2, TimeUnit.MINUTES);
        }
        writers.shutdown();
        awaitCondition(() -> fixture.admin().status(Duration.ofDays(1)).depth() == 0);
        workers.forEach(OutboxWorker::close);
        assertThat(fixture.sandbox.violations()).isEmpty();
        for (Dossier dossier : dossiers) {
            List<String> rows = fixture.sandbox.progress(dossier.code().value());
            assertThat(rows).hasSize(WRITERS * ROWS_PER_WRITER).doesNotHaveDuplicates();
            for (int writer = 0; writer < WRITERS; writer++) {
                String mark = "\"NoiDungXuLy\":\"" + writer + "-";
                assertThat(rows.stream()
                                .filter(row -> row.contains(mark))
                                .map(row -> row.substring(row.indexOf(mark) + mark.length())
                                        .split("\"")[0]))
                        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
            }
        }
    }

    @Test
    @Tag("LT-OUT-002")
    @DisplayName("Two transactions that write the first message of one dossier at once both get a number")
    void firstAtOnce() throws Exception {
        Dossier dossier = fixture.dossier();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection connection = fixture.database.source().getConnection()) {
            connection.setAutoCommit(false);
            fixture.outbox.enqueue(connection, OutboxFixture.MESSAGES.dossier(dossier));
            Future<?> second = other.submit(() -> {
                fixture.enqueue(OutboxFixture.progressMessage(dossier.code(), "Hai"));
                return null;
            });
            Thread.sleep(200);
            connection.commit();
            connection.setAutoCommit(true);
            second.get(1, TimeUnit.MINUTES);
        } finally {
            other.shutdownNow();
        }
        fixture.drainRepeatedly(fixture.options());
        assertThat(fixture.messageState(dossier, 1)).isEqualTo("done");
        assertThat(fixture.messageState(dossier, 2)).isEqualTo("done");
        assertThat(fixture.sandbox.violations()).isEmpty();
    }

    @Test
    @Tag("LT-OUT-004")
    @DisplayName("A dossier locked by another transaction is skipped, and the others are delivered meanwhile")
    void skipsLocked() throws SQLException {
        Dossier held = fixture.dossier();
        Dossier free = fixture.dossier();
        fixture.enqueue(held, free);
        try (Connection connection = fixture.database.source().getConnection();
                OutboxWorker worker = fixture.worker()) {
            connection.setAutoCommit(false);
            fixture.outbox.enqueue(connection, OutboxFixture.progressMessage(held.code(), "Chưa xong"));
            worker.drain();
            assertThat(fixture.sandbox.dossiers()).containsExactly(free.code().value());
            connection.rollback();
            connection.setAutoCommit(true);
            worker.drain();
        }
        assertThat(fixture.sandbox.dossiers()).hasSize(2);
    }

    @Test
    @Tag("LT-OUT-004")
    @DisplayName(
            "A worker whose lease ran out during its call notes nothing, and the next one finds the outcome unknown")
    void fenced() throws Exception {
        Dossier dossier = fixture.dossier();
        fixture.sandbox.injectFaults(
                FaultPlan.at(OutboxFixture.SYNC_SERVICE, 1, SandboxFault.lateAfterStoring(Duration.ofMillis(1_500))));
        fixture.enqueue(dossier);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        try (OutboxWorker first = fixture.worker();
                OutboxWorker second = fixture.worker()) {
            Future<Integer> call = slow.submit(first::runOnce);
            awaitCondition(() -> fixture.sandbox.dossiers().size() == 1);
            assertThat(second.runOnce()).isZero();
            fixture.clock.advance(fixture.options().leaseDuration().plusSeconds(1));
            assertThat(second.runOnce()).isEqualTo(1);
            assertThat(fixture.messageState(dossier, 1)).isEqualTo("done");
            String doneAt = fixture.database.queryValue("select done_at from lienthong_message");
            fixture.clock.advance(Duration.ofSeconds(1));
            call.get(1, TimeUnit.MINUTES);
            assertThat(fixture.database.queryValue("select done_at from lienthong_message"))
                    .isEqualTo(doneAt);
            assertThat(fixture.database.queryValue("select next_seq from lienthong_lane"))
                    .isEqualTo("2");
        } finally {
            slow.shutdownNow();
        }
        assertThat(fixture.sandbox.violations()).isEmpty();
    }

    @Test
    @Tag("LT-OUT-004")
    @DisplayName("While a worker lives its leases are renewed, for any length of a call")
    void kept() throws Exception {
        Dossier dossier = fixture.dossier();
        fixture.sandbox.injectFaults(
                FaultPlan.at(OutboxFixture.SYNC_SERVICE, 1, SandboxFault.lateAfterStoring(Duration.ofMillis(2_500))));
        OutboxOptions real = OutboxOptions.defaults().toBuilder()
                .leaseDuration(Duration.ofMillis(800))
                .build();
        fixture.enqueue(dossier);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        try (OutboxWorker first = fixture.worker(real);
                OutboxWorker second = fixture.worker(real)) {
            Future<Integer> call = slow.submit(first::runOnce);
            awaitCondition(() -> fixture.sandbox.dossiers().size() == 1);
            for (int i = 0; i < 12; i++) {
                assertThat(second.runOnce()).isZero();
                Thread.sleep(100);
            }
            assertThat(call.get(1, TimeUnit.MINUTES)).isEqualTo(1);
        } finally {
            slow.shutdownNow();
        }
        assertThat(fixture.countCalls(OutboxFixture.SYNC_SERVICE)).isEqualTo(1);
    }

    @Test
    @Tag("LT-OUT-004")
    @DisplayName("A worker that stops lets the call under way end, and gives the rest back at once")
    void stops() throws Exception {
        List<Dossier> dossiers = List.of(fixture.dossier(), fixture.dossier(), fixture.dossier());
        fixture.enqueue(dossiers.toArray(Dossier[]::new));
        fixture.sandbox.injectFaults(
                FaultPlan.at(OutboxFixture.SYNC_SERVICE, 1, SandboxFault.lateAfterStoring(Duration.ofMillis(700))));
        OutboxWorker worker =
                fixture.worker(fixture.options().toBuilder().threads(1).build()).start();
        awaitCondition(() -> fixture.sandbox.dossiers().size() == 1);
        worker.close();
        assertThat(fixture.database.queryValue("select count(*) from lienthong_message where state = 'done'"))
                .isEqualTo("1");
        assertThat(fixture.database.queryValue("select count(*) from lienthong_lane where lease_token is not null"))
                .isEqualTo("0");
        try (OutboxWorker next = fixture.worker()) {
            next.drain();
        }
        assertThat(fixture.sandbox.dossiers()).hasSize(3);
        assertThat(fixture.sandbox.violations()).isEmpty();
    }

    @Test
    @DisplayName("A worker that does not end its call in time is left behind, and closing returns")
    void stopIsBounded() throws Exception {
        fixture.enqueue(fixture.dossier());
        fixture.sandbox.injectFaults(
                FaultPlan.at(OutboxFixture.SYNC_SERVICE, 1, SandboxFault.lateAfterStoring(Duration.ofSeconds(20))));
        OutboxWorker worker = fixture.worker(fixture.options().toBuilder()
                        .stopTimeout(Duration.ofMillis(200))
                        .build())
                .start();
        awaitCondition(() -> fixture.sandbox.dossiers().size() == 1);
        long before = System.nanoTime();
        worker.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    }

    /** A condition whose check may fail with a database error. */
    interface WorkerCondition {
        boolean holds() throws SQLException;
    }

    /** Waits for a condition with a generous timeout. */
    static void awaitCondition(WorkerCondition condition) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 6_000; i++) {
            if (condition.holds()) {
                return;
            }
            if (never.await(10, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new AssertionError("waited for a minute in vain");
    }
}
