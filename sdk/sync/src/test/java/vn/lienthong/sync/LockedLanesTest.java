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

/** Tests in which a host transaction writes to a dossier and stays open while the worker processes it. */
@Tag("LT-OUT-004")
abstract class LockedLanesTest {
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private NoticeFixture fixture;
    private Connection host;

    abstract OutboxTestDatabase database();

    @BeforeEach
    void start() throws Exception {
        fixture = new NoticeFixture(database());
        host = fixture.database.source().getConnection();
        host.setAutoCommit(false);
    }

    @AfterEach
    void end() throws Exception {
        host.rollback();
        host.close();
        fixture.database.close();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("One locked dossier does not prevent the renewal of the other leases")
    void renewsOthers() throws Exception {
        List<String> codes = List.of("A", "B", "C");
        for (String code : codes) {
            fixture.enqueue(code);
        }
        CountDownLatch begun = new CountDownLatch(3);
        CountDownLatch go = new CountDownLatch(1);
        OutboxOptions options = fixture.options()
                .threads(3)
                .leaseDuration(Duration.ofMillis(800))
                .build();
        NoticeChannel slow = notice -> {
            delivered.add(notice.dossier().value());
            begun.countDown();
            awaitLatch(go);
        };
        try (OutboxWorker first = fixture.worker(slow, options).start();
                OutboxWorker second = fixture.worker(slow, options)) {
            awaitLatch(begun);
            fixture.enqueue(host, "B");
            long until = System.nanoTime() + Duration.ofSeconds(3).toNanos();
            while (System.nanoTime() < until) {
                assertThat(second.runOnce()).isZero();
                Thread.sleep(50);
            }
            go.countDown();
        }
        assertThat(delivered).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    @DisplayName("A delivery is recorded although its dossier is locked, and is not sent again")
    void notesDelivered() throws Exception {
        fixture.enqueue("A");
        OutboxOptions options =
                fixture.options().leaseDuration(Duration.ofMillis(1_500)).build();
        try (OutboxWorker worker = fixture.worker(notice -> lockLane("A"), options)) {
            assertThat(worker.runOnce()).isEqualTo(1);
            assertThat(fixture.messageColumn("A", "state")).isEqualTo("done");
            assertThat(fixture.laneColumn("A", "next_seq")).isEqualTo("1");
            host.commit();
        }
        try (OutboxWorker next =
                fixture.worker(notice -> delivered.add(notice.id().text()), options)) {
            OutboxWorkerTest.awaitCondition(
                    () -> next.drain() >= 0 && fixture.laneColumn("A", "state").equals("idle"));
        }
        assertThat(delivered).containsExactly("notice/A/2");
    }

    @Test
    @DisplayName("A final refusal is a dead letter although its dossier is locked, and is not sent again")
    void notesDead() throws Exception {
        fixture.enqueue("A");
        OutboxOptions options =
                fixture.options().leaseDuration(Duration.ofMillis(1_500)).build();
        NoticeChannel refuses = notice -> {
            delivered.add(notice.id().text());
            lockLane("A");
            throw new ServiceException.Rejected(new ErrorDetail("7", null, null));
        };
        try (OutboxWorker worker = fixture.worker(refuses, options)) {
            worker.runOnce();
            assertThat(fixture.messageColumn("A", "state")).isEqualTo("dead");
            host.commit();
            OutboxWorkerTest.awaitCondition(() ->
                    worker.drain() >= 0 && fixture.laneColumn("A", "state").equals("stopped"));
        }
        assertThat(delivered).containsExactly("notice/A/1");
    }

    private void lockLane(String code) {
        try {
            fixture.enqueue(host, code);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
