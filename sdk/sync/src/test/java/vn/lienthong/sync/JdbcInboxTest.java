package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import vn.lienthong.portal.inbound.inbox.InboundRow;
import vn.lienthong.portal.inbound.inbox.Inbox;
import vn.lienthong.portal.inbound.inbox.PendingMessage;
import vn.lienthong.portal.inbound.inbox.StoreResult;
import vn.lienthong.portal.inbound.message.InboundKind;

/** Tests of the inbox in a database, run for each database. */
abstract class JdbcInboxTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private OutboxTestDatabase database;
    private Inbox inbox;

    abstract OutboxTestDatabase database();

    @BeforeEach
    void open() {
        database = database();
        inbox = new JdbcInbox(database.source(), database.dialect());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static InboundRow row(String key, String digest, int second) {
        String body = "{\"HoTen\":\"NGUYỄN VĂN KIỂM THỬ\"}";
        return new InboundRow(key, InboundKind.TAX_DEBT, digest, NOW.plusSeconds(second), body, "đã nhận " + key, 0);
    }

    @Test
    @Tag("LT-IN-002")
    @DisplayName(
            "The same again gives the first answer again; another body is a conflict, and nothing beside it is stored")
    void repeats() {
        assertThat(inbox.store(List.of(row("a", "1", 0)), Instant.EPOCH).outcome())
                .isEqualTo(StoreResult.StoreOutcome.NEW);
        StoreResult again = inbox.store(List.of(row("a", "1", 5)), Instant.EPOCH);
        assertThat(again.outcome()).isEqualTo(StoreResult.StoreOutcome.SAME);
        assertThat(again.answer()).isEqualTo("đã nhận a");
        assertThat(inbox.store(List.of(row("b", "1", 0), row("a", "2", 0)), Instant.EPOCH)
                        .outcome())
                .isEqualTo(StoreResult.StoreOutcome.CONFLICT);
        assertThat(inbox.pending(10)).extracting(PendingMessage::key).containsExactly("a");
        assertThat(inbox.store(List.of(row("a", "1", 0), row("c", "1", 0)), Instant.EPOCH)
                        .outcome())
                .isEqualTo(StoreResult.StoreOutcome.NEW);
        assertThat(inbox.depth()).isEqualTo(2);
    }

    @Test
    @Tag("LT-IN-001")
    @DisplayName("What was stored is there for another process, oldest first, and comes back when its worker died")
    void survives() {
        inbox.store(List.of(row("b", "1", 2), row("a", "1", 1)), Instant.EPOCH);
        Inbox other = new JdbcInbox(database.source(), database.dialect());
        List<InboundRow> claimed = other.claim(NOW, LATER, 1);
        assertThat(claimed).containsExactly(row("a", "1", 1).withAttempts(1));
        assertThat(inbox.claim(NOW, LATER, 10)).extracting(InboundRow::key).containsExactly("b");
        assertThat(inbox.claim(NOW, LATER, 10)).isEmpty();
        assertThat(inbox.claim(LATER, LATER, 10))
                .extracting(InboundRow::attempts)
                .containsExactly(2, 2);
    }

    @Test
    @DisplayName(
            "A failure delays a row and records its type, recall makes everything due, and handled rows do not return")
    void failsAndEnds() {
        inbox.store(List.of(row("a", "1", 0), row("b", "1", 1)), Instant.EPOCH);
        inbox.claim(NOW, NOW, 10);
        inbox.recordFailure("a", LATER, "java.io.IOException");
        inbox.markHandled("b");
        assertThat(inbox.pending(10))
                .containsExactly(new PendingMessage("a", InboundKind.TAX_DEBT, NOW, 1, "java.io.IOException"));
        assertThat(inbox.claim(NOW, LATER, 10)).isEmpty();
        inbox.recall();
        assertThat(inbox.claim(NOW, LATER, 10)).extracting(InboundRow::key).containsExactly("a");
        inbox.markHandled("a");
        assertThat(inbox.depth()).isZero();
        assertThat(inbox.store(List.of(row("a", "1", 0)), Instant.EPOCH).outcome())
                .isEqualTo(StoreResult.StoreOutcome.SAME);
    }

    @Test
    @DisplayName(
            "Of many that bring the same message at one moment one is new, and of many workers each gets other rows")
    void atOnce() throws Exception {
        List<StoreResult> stored =
                runConcurrently(8, () -> inbox.store(List.of(row("a", "1", 0), row("b", "1", 0)), Instant.EPOCH));
        assertThat(stored)
                .filteredOn(one -> one.outcome() == StoreResult.StoreOutcome.NEW)
                .hasSize(1);
        assertThat(stored)
                .filteredOn(one -> one.outcome() == StoreResult.StoreOutcome.SAME)
                .hasSize(7);
        for (int i = 0; i < 40; i++) {
            inbox.store(List.of(row("k" + i, "1", i)), Instant.EPOCH);
        }
        List<String> keys = new ArrayList<>();
        runConcurrently(8, () -> inbox.claim(NOW.plusSeconds(1_000), NOW.plusSeconds(2_000), 10))
                .forEach(rows -> rows.forEach(row -> keys.add(row.key())));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    @Tag("LT-IN-001")
    @DisplayName("A row waits for its answer or its due time, and a claimed one is not released")
    void answered() {
        inbox.store(List.of(row("a", "1", 0), row("b", "1", 1)), LATER);
        assertThat(inbox.claim(NOW, LATER, 10)).isEmpty();
        inbox.release(List.of("a", "there is none"));
        assertThat(inbox.claim(NOW, LATER, 10)).extracting(InboundRow::key).containsExactly("a");
        inbox.release(List.of("a"));
        assertThat(inbox.claim(NOW, LATER, 10)).isEmpty();
        assertThat(inbox.claim(LATER, LATER, 10)).extracting(InboundRow::key).containsExactly("a", "b");
    }

    @Test
    @Tag("LT-IN-015")
    @DisplayName("A file is named by a row until the row is handled")
    void names() {
        String file = "88a4fab0-0000-4000-8000-000000000001";
        String body = "{\"TepDonDangKy\":\"" + file + "/3/00\"}";
        inbox.store(
                List.of(new InboundRow("a", InboundKind.PROMOTION, "1", NOW, body, "", 0), row("b", "1", 0)),
                Instant.EPOCH);
        assertThat(inbox.names(file)).isTrue();
        assertThat(inbox.names(file.replace('1', '2'))).isFalse();
        inbox.markHandled("a");
        assertThat(inbox.names(file)).isFalse();
    }

    @Test
    @DisplayName("A database that fails is named by its state alone")
    void failing() {
        database.execute("drop table lienthong_inbox");
        assertThatThrownBy(() -> inbox.store(List.of(row("a", "1", 0)), Instant.EPOCH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SQL state 42")
                .hasNoCause();
    }

    private interface SqlTask<T> {
        T run() throws Exception;
    }

    private static <T> List<T> runConcurrently(int threads, SqlTask<T> deed) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    return deed.run();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
