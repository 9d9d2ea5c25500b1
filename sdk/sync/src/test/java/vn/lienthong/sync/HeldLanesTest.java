package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;

/** A host whose transaction writes to a dossier and stays open while the worker has that dossier in hand. */
@Tag("LT-OUT-004")
abstract class HeldLanesTest {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private Desk desk;
    private Connection host;

    abstract TestDatabase database();

    @BeforeEach
    void start() throws Exception {
        desk = new Desk(database());
        host = desk.database.source().getConnection();
        host.setAutoCommit(false);
    }

    @AfterEach
    void end() throws Exception {
        host.rollback();
        host.close();
        desk.database.close();
    }

    private static void rest(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("One held dossier does not keep the leases of the others from being renewed")
    void renewsOthers() throws Exception {
        List<String> codes = List.of("A", "B", "C");
        for (String code : codes) {
            desk.put(code);
        }
        CountDownLatch begun = new CountDownLatch(3);
        CountDownLatch go = new CountDownLatch(1);
        OutboxOptions options =
                desk.options().threads(3).lease(Duration.ofMillis(800)).build();
        NoticeChannel slow = notice -> {
            told.add(notice.dossier().value());
            begun.countDown();
            rest(go);
        };
        try (OutboxWorker first = desk.worker(slow, options).start();
                OutboxWorker second = desk.worker(slow, options)) {
            rest(begun);
            desk.put(host, "B");
            long until = System.nanoTime() + Duration.ofSeconds(3).toNanos();
            while (System.nanoTime() < until) {
                assertThat(second.runOnce()).isZero();
                Thread.sleep(50);
            }
            go.countDown();
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    @DisplayName("What was delivered is noted although its dossier is held, and is not sent again")
    void notesDelivered() throws Exception {
        desk.put("A");
        OutboxOptions options = desk.options().lease(Duration.ofMillis(1_500)).build();
        try (OutboxWorker worker = desk.worker(notice -> hold("A"), options)) {
            assertThat(worker.runOnce()).isEqualTo(1);
            assertThat(desk.message("A", "state")).isEqualTo("done");
            assertThat(desk.lane("A", "next_seq")).isEqualTo("1");
            host.commit();
        }
        try (OutboxWorker next = desk.worker(notice -> told.add(notice.id().text()), options)) {
            WorkersTest.await(() -> next.drain() >= 0 && desk.lane("A", "state").equals("idle"));
        }
        assertThat(told).containsExactly("notice/A/2");
    }

    @Test
    @DisplayName("What was refused for good is dead although its dossier is held, and is not sent again")
    void notesDead() throws Exception {
        desk.put("A");
        OutboxOptions options = desk.options().lease(Duration.ofMillis(1_500)).build();
        NoticeChannel refuses = notice -> {
            told.add(notice.id().text());
            hold("A");
            throw new ServiceException.Rejected(new ErrorDetail("7", null, null));
        };
        try (OutboxWorker worker = desk.worker(refuses, options)) {
            worker.runOnce();
            assertThat(desk.message("A", "state")).isEqualTo("dead");
            host.commit();
            WorkersTest.await(
                    () -> worker.drain() >= 0 && desk.lane("A", "state").equals("stopped"));
        }
        assertThat(told).containsExactly("notice/A/1");
    }

    private void hold(String code) {
        try {
            desk.put(host, code);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
