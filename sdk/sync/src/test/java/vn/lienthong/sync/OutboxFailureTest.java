package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.sync.OutboxObserver.HandledMessage;
import vn.lienthong.value.BackOff;

/** Tests of invalid rows, channels and connection pools. */
@Timeout(120)
final class OutboxFailureTest {
    private final NoticeFixture fixture = new NoticeFixture(OutboxTestDatabase.h2());
    private final List<String> delivered = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        fixture.database.close();
    }

    private OutboxAdmin notices() {
        return OutboxAdmin.ofNotices(fixture.database.source(), Clock.systemUTC());
    }

    @Test
    @Tag("LT-OUT-016")
    @DisplayName("A number that no message has stops its dossier as a dead letter, and nothing is sent for it")
    void gap() throws SQLException {
        fixture.enqueue("A");
        fixture.enqueue("A");
        fixture.enqueue("B");
        fixture.database.execute(
                "delete from lienthong_message where dossier = 'A' and seq = 1",
                "delete from lienthong_message where dossier = 'B'");
        try (OutboxWorker worker = fixture.worker(
                notice -> delivered.add(notice.id().text()), fixture.options().build())) {
            worker.drain();
            assertThat(delivered).isEmpty();
            assertThat(notices().deadLetters(10))
                    .hasSize(2)
                    .allMatch(letter -> letter.reason().equals("outbox.gap"));
            for (DeadLetter letter : notices().deadLetters(10)) {
                assertThat(notices().discard(letter.id())).isTrue();
            }
            worker.drain();
        }
        assertThat(delivered).containsExactly("notice/A/2");
        assertThat(notices().status(Duration.ofDays(1)).depth()).isZero();
    }

    @Test
    @DisplayName(
            "A row with a blank code is a visible dead letter that can be given up; an unknown standing is not a fault")
    void blankCode() throws SQLException {
        fixture.enqueue(" ");
        fixture.enqueue("A");
        fixture.database.execute("update lienthong_lane set standing = 'lạ' where dossier = 'A'");
        try (OutboxWorker worker = fixture.worker(
                notice -> delivered.add(notice.id().text()), fixture.options().build())) {
            worker.drain();
        }
        assertThat(delivered).containsExactly("notice/A/1");
        DeadLetter letter = notices().deadLetters(10).get(0);
        assertThat(notices().discard(letter.id())).isTrue();
        assertThat(notices().deadLetters(10)).isEmpty();
    }

    @Test
    @DisplayName("An Error from the channel ends no thread: the outcome is unknown, and the others are delivered")
    void error() throws Exception {
        fixture.enqueue("A");
        OutboxOptions slow = fixture.options()
                .laneBackOff(new BackOff(Duration.ofMinutes(1), Duration.ofMinutes(1)))
                .build();
        NoticeChannel channel = notice -> {
            if (notice.dossier().value().equals("A")) {
                throw new NoClassDefFoundError("bí mật");
            }
            delivered.add(notice.id().text());
        };
        try (OutboxWorker worker = fixture.worker(channel, slow).start()) {
            OutboxWorkerTest.awaitCondition(
                    () -> fixture.laneColumn("A", "failures").equals("1"));
            assertThat(fixture.messageColumn("A", "state || ' ' || reason"))
                    .isEqualTo("sending unexpected.NoClassDefFoundError");
            fixture.enqueue("B");
            OutboxWorkerTest.awaitCondition(
                    () -> fixture.laneColumn("B", "state").equals("idle"));
        }
        assertThat(delivered).containsExactly("notice/B/1");
    }

    @Test
    @DisplayName("A requested pause lasts its full time, and a success in process does not end it")
    void pauseStays() throws Exception {
        fixture.enqueue("A");
        fixture.enqueue("B");
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch paused = new CountDownLatch(1);
        NoticeChannel channel = notice -> {
            both.countDown();
            awaitLatch(both);
            if (notice.dossier().value().equals("A")) {
                throw new ServiceException.RateLimited(new ErrorDetail("HTTP 429", null, null), Duration.ofHours(1));
            }
            awaitLatch(paused);
        };
        try (OutboxWorker worker =
                fixture.worker(channel, fixture.options().build()).start()) {
            OutboxWorkerTest.awaitCondition(
                    () -> notices().status(Duration.ofDays(1)).findPauseEnd().isPresent());
            paused.countDown();
            OutboxWorkerTest.awaitCondition(
                    () -> fixture.messageColumn("B", "state").equals("done"));
        }
        assertThat(notices().status(Duration.ofDays(1)).findPauseEnd().orElseThrow())
                .isAfter(Clock.systemUTC().instant().plus(Duration.ofMinutes(50)));
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("LT-NOTE-003")
    @DisplayName("A hanging delivery delays only its own dossier while another thread is free")
    void hangs() throws Exception {
        List<String> codes = List.of("A", "B", "C", "D");
        for (String code : codes) {
            fixture.enqueue(code);
        }
        CountDownLatch end = new CountDownLatch(1);
        NoticeChannel channel = notice -> {
            if (notice.dossier().value().equals("A")) {
                awaitLatch(end);
            }
            delivered.add(notice.dossier().value());
        };
        try (OutboxWorker worker =
                fixture.worker(channel, fixture.options().build()).start()) {
            OutboxWorkerTest.awaitCondition(() -> delivered.size() == 3);
            end.countDown();
        }
        assertThat(delivered).startsWith("B", "C", "D");
    }

    @Test
    @DisplayName("A dossier with many messages gives way to others after a while")
    void turn() throws SQLException {
        for (int i = 0; i < 120; i++) {
            fixture.enqueue("A");
        }
        fixture.enqueue("B");
        try (OutboxWorker worker = fixture.worker(
                notice -> delivered.add(notice.dossier().value()),
                fixture.options().batchSize(1).build())) {
            worker.drain();
        }
        assertThat(delivered).hasSize(121);
        assertThat(delivered.indexOf("B")).isEqualTo(50);
    }

    @Test
    @Tag("LT-OUT-008")
    @DisplayName("One message that HTTP refuses again and again, while others go through, is a dead letter at last")
    void refusedAlone() throws SQLException {
        fixture.enqueue("A");
        List<HandledMessage> handled = new ArrayList<>();
        OutboxOptions options = fixture.options()
                .giveUpAfterFailures(4)
                .pauseAfterFailures(100)
                .laneBackOff(new BackOff(Duration.ofMillis(1), Duration.ofMinutes(1)))
                .observer(handled::add)
                .build();
        NoticeChannel channel = notice -> {
            if (notice.dossier().value().equals("A")) {
                throw new ServiceException.Rejected(new ErrorDetail("HTTP 413", null, null));
            }
        };
        try (OutboxWorker worker = fixture.worker(channel, options)) {
            for (int i = 0; i < 6; i++) {
                fixture.database.execute(
                        "update lienthong_lane set due_at = 0 where dossier = 'A' and state = 'ready'");
                worker.drain();
                assertThat(notices().deadLetters(1)).isEmpty();
            }
            fixture.enqueue("B");
            worker.drain();
            fixture.database.execute("update lienthong_lane set due_at = 0 where dossier = 'A'");
        }
        try (OutboxWorker worker = fixture.worker(channel, options)) {
            worker.drain();
        }
        assertThat(notices().deadLetters(1))
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).isEqualTo("service.rejected HTTP 413"));
    }

    @Test
    @DisplayName("A pool of one connection is enough for worker and lease: no connection is used during a call")
    void onePool() throws Exception {
        fixture.enqueue("A");
        ((JdbcConnectionPool) fixture.database.source()).setMaxConnections(1);
        NoticeChannel channel = notice -> {
            long before = Long.parseLong(fixture.laneColumn("A", "due_at"));
            try {
                OutboxWorkerTest.awaitCondition(() -> Long.parseLong(fixture.laneColumn("A", "due_at")) > before);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            delivered.add("A");
        };
        try (OutboxWorker worker = fixture.worker(
                channel, fixture.options().leaseDuration(Duration.ofMillis(800)).build())) {
            worker.drain();
        }
        assertThat(delivered).containsExactly("A");
    }

    @Test
    @DisplayName("Where HTTP failed after sending, the outcome stays unknown")
    void unknown() throws SQLException {
        fixture.enqueue("A");
        NoticeChannel channel = notice -> {
            throw new OutcomeUnknownException(
                    null, new ServiceException.Unavailable(new ErrorDetail("HTTP 502", null, null)));
        };
        try (OutboxWorker worker = fixture.worker(
                channel,
                fixture.options()
                        .laneBackOff(new BackOff(Duration.ofMinutes(1), Duration.ofMinutes(1)))
                        .build())) {
            worker.drain();
        }
        assertThat(fixture.messageColumn("A", "state")).isEqualTo("sending");
    }

    @Test
    @DisplayName("A worker that drained leaves no thread behind, closed or not")
    void noThread() throws Exception {
        fixture.enqueue("A");
        Set<Thread> before = ConcurrentHashMap.newKeySet();
        before.addAll(Thread.getAllStackTraces().keySet());
        OutboxWorker worker = fixture.worker(notice -> {}, fixture.options().build());
        worker.drain();
        OutboxWorkerTest.awaitCondition(() -> Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .noneMatch(thread -> thread.getName().equals("lienthong-outbox-leases")));
    }
}
