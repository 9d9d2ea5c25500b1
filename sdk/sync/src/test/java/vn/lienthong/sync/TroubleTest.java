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

/** Rows, channels and pools that are not as they should be. */
@Timeout(120)
final class TroubleTest {
    private final Desk desk = new Desk(TestDatabase.h2());
    private final List<String> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        desk.database.close();
    }

    private OutboxAdmin notices() {
        return OutboxAdmin.ofNotices(desk.database.source(), Clock.systemUTC());
    }

    @Test
    @Tag("LT-OUT-016")
    @DisplayName("A number that no message has stops its dossier as a dead letter, and nothing is sent for it")
    void gap() throws SQLException {
        desk.put("A");
        desk.put("A");
        desk.put("B");
        desk.database.run(
                "delete from lienthong_message where dossier = 'A' and seq = 1",
                "delete from lienthong_message where dossier = 'B'");
        try (OutboxWorker worker = desk.worker(
                notice -> told.add(notice.id().text()), desk.options().build())) {
            worker.drain();
            assertThat(told).isEmpty();
            assertThat(notices().deadLetters(10))
                    .hasSize(2)
                    .allMatch(letter -> letter.reason().equals("outbox.gap"));
            for (DeadLetter letter : notices().deadLetters(10)) {
                assertThat(notices().discard(letter.id())).isTrue();
            }
            worker.drain();
        }
        assertThat(told).containsExactly("notice/A/2");
        assertThat(notices().status(Duration.ofDays(1)).depth()).isZero();
    }

    @Test
    @DisplayName("A row with a blank code is a dead letter that can be seen and given up; an odd standing is no fault")
    void blankCode() throws SQLException {
        desk.put(" ");
        desk.put("A");
        desk.database.run("update lienthong_lane set standing = 'lạ' where dossier = 'A'");
        try (OutboxWorker worker = desk.worker(
                notice -> told.add(notice.id().text()), desk.options().build())) {
            worker.drain();
        }
        assertThat(told).containsExactly("notice/A/1");
        DeadLetter letter = notices().deadLetters(10).get(0);
        assertThat(notices().discard(letter.id())).isTrue();
        assertThat(notices().deadLetters(10)).isEmpty();
    }

    @Test
    @DisplayName("An Error from the channel ends no thread: the outcome is unknown, and the others are delivered")
    void error() throws Exception {
        desk.put("A");
        OutboxOptions slow = desk.options()
                .laneBackOff(new OutboxBackOff(Duration.ofMinutes(1), Duration.ofMinutes(1)))
                .build();
        NoticeChannel channel = notice -> {
            if (notice.dossier().value().equals("A")) {
                throw new NoClassDefFoundError("bí mật");
            }
            told.add(notice.id().text());
        };
        try (OutboxWorker worker = desk.worker(channel, slow).start()) {
            WorkersTest.await(() -> desk.lane("A", "failures").equals("1"));
            assertThat(desk.message("A", "state || ' ' || reason"))
                    .isEqualTo("sending unexpected.NoClassDefFoundError");
            desk.put("B");
            WorkersTest.await(() -> desk.lane("B", "state").equals("idle"));
        }
        assertThat(told).containsExactly("notice/B/1");
    }

    @Test
    @DisplayName("A pause that is asked for lasts as long as it was asked for, and a success under way does not end it")
    void pauseStays() throws Exception {
        desk.put("A");
        desk.put("B");
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch paused = new CountDownLatch(1);
        NoticeChannel channel = notice -> {
            both.countDown();
            rest(both);
            if (notice.dossier().value().equals("A")) {
                throw new ServiceException.RateLimited(new ErrorDetail("HTTP 429", null, null), Duration.ofHours(1));
            }
            rest(paused);
        };
        try (OutboxWorker worker = desk.worker(channel, desk.options().build()).start()) {
            WorkersTest.await(
                    () -> notices().status(Duration.ofDays(1)).pausedUntil().isPresent());
            paused.countDown();
            WorkersTest.await(() -> desk.message("B", "state").equals("done"));
        }
        assertThat(notices().status(Duration.ofDays(1)).pausedUntil().orElseThrow())
                .isAfter(Clock.systemUTC().instant().plus(Duration.ofMinutes(50)));
    }

    private static void rest(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("LT-NOTE-003")
    @DisplayName("A delivery that hangs holds up its own dossier alone while another thread is there")
    void hangs() throws Exception {
        List<String> codes = List.of("A", "B", "C", "D");
        for (String code : codes) {
            desk.put(code);
        }
        CountDownLatch end = new CountDownLatch(1);
        NoticeChannel channel = notice -> {
            if (notice.dossier().value().equals("A")) {
                rest(end);
            }
            told.add(notice.dossier().value());
        };
        try (OutboxWorker worker = desk.worker(channel, desk.options().build()).start()) {
            WorkersTest.await(() -> told.size() == 3);
            end.countDown();
        }
        assertThat(told).startsWith("B", "C", "D");
    }

    @Test
    @DisplayName("A dossier with many messages gives way to others after a while")
    void turn() throws SQLException {
        for (int i = 0; i < 120; i++) {
            desk.put("A");
        }
        desk.put("B");
        try (OutboxWorker worker = desk.worker(
                notice -> told.add(notice.dossier().value()),
                desk.options().batch(1).build())) {
            worker.drain();
        }
        assertThat(told).hasSize(121);
        assertThat(told.indexOf("B")).isEqualTo(50);
    }

    @Test
    @Tag("LT-OUT-008")
    @DisplayName("One message that HTTP refuses again and again, while others go through, is a dead letter at last")
    void refusedAlone() throws SQLException {
        desk.put("A");
        List<HandledMessage> handled = new ArrayList<>();
        OutboxOptions options = desk.options()
                .giveUpAfter(4)
                .pauseAfter(100)
                .laneBackOff(new OutboxBackOff(Duration.ofMillis(1), Duration.ofMinutes(1)))
                .observer(handled::add)
                .build();
        NoticeChannel channel = notice -> {
            if (notice.dossier().value().equals("A")) {
                throw new ServiceException.Rejected(new ErrorDetail("HTTP 413", null, null));
            }
        };
        try (OutboxWorker worker = desk.worker(channel, options)) {
            for (int i = 0; i < 6; i++) {
                desk.database.run("update lienthong_lane set due_at = 0 where dossier = 'A' and state = 'ready'");
                worker.drain();
                assertThat(notices().deadLetters(1)).isEmpty();
            }
            desk.put("B");
            worker.drain();
            desk.database.run("update lienthong_lane set due_at = 0 where dossier = 'A'");
        }
        try (OutboxWorker worker = desk.worker(channel, options)) {
            worker.drain();
        }
        assertThat(notices().deadLetters(1))
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).isEqualTo("service.rejected HTTP 413"));
    }

    @Test
    @DisplayName("A pool of one connection serves worker and lease alike: no connection is held during a call")
    void onePool() throws Exception {
        desk.put("A");
        ((JdbcConnectionPool) desk.database.source()).setMaxConnections(1);
        NoticeChannel channel = notice -> {
            long before = Long.parseLong(desk.lane("A", "due_at"));
            try {
                WorkersTest.await(() -> Long.parseLong(desk.lane("A", "due_at")) > before);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            told.add("A");
        };
        try (OutboxWorker worker = desk.worker(
                channel, desk.options().lease(Duration.ofMillis(800)).build())) {
            worker.drain();
        }
        assertThat(told).containsExactly("A");
    }

    @Test
    @DisplayName("Where HTTP failed after sending, the outcome stays unknown")
    void unknown() throws SQLException {
        desk.put("A");
        NoticeChannel channel = notice -> {
            throw new OutcomeUnknownException(null, new ServiceException.Unavailable(new ErrorDetail("HTTP 502", null, null)));
        };
        try (OutboxWorker worker = desk.worker(
                channel,
                desk.options()
                        .laneBackOff(new OutboxBackOff(Duration.ofMinutes(1), Duration.ofMinutes(1)))
                        .build())) {
            worker.drain();
        }
        assertThat(desk.message("A", "state")).isEqualTo("sending");
    }

    @Test
    @DisplayName("A worker that drained leaves no thread behind, closed or not")
    void noThread() throws Exception {
        desk.put("A");
        Set<Thread> before = ConcurrentHashMap.newKeySet();
        before.addAll(Thread.getAllStackTraces().keySet());
        OutboxWorker worker = desk.worker(notice -> {}, desk.options().build());
        worker.drain();
        WorkersTest.await(() -> Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .noneMatch(thread -> thread.getName().equals("lienthong-outbox-leases")));
    }
}
