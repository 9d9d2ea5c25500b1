package vn.lienthong.portal.inbound.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.portal.inbound.Await;
import vn.lienthong.portal.inbound.HandlingRetryPolicy;
import vn.lienthong.portal.inbound.InboundBodies;
import vn.lienthong.portal.inbound.PortalReceiver;
import vn.lienthong.portal.inbound.ReceiverFixture;
import vn.lienthong.portal.inbound.entry.InboundReply;
import vn.lienthong.portal.inbound.entry.InboundRequest;

class OrderTest {
    private static InboundRequest push(String path, String body) {
        byte[] bytes = InboundBodies.utf8(body);
        return new InboundRequest(
                "POST", path, null, Map.of(), "127.0.0.1", null, bytes.length, new ByteArrayInputStream(bytes));
    }

    /** An inbox that records the order of events. */
    private static final class Recording implements Inbox {
        private final Inbox inbox = Inbox.inMemory(100);
        private final List<String> events = Collections.synchronizedList(new ArrayList<>());
        private volatile boolean broken;

        @Override
        public StoreResult store(List<InboundRow> rows, Instant due) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            StoreResult stored = inbox.store(rows, due);
            events.add("stored");
            return stored;
        }

        @Override
        public void release(List<String> keys) {
            inbox.release(keys);
        }

        @Override
        public boolean names(String file) {
            return inbox.names(file);
        }

        @Override
        public List<InboundRow> claim(Instant now, Instant until, int most) {
            return inbox.claim(now, until, most);
        }

        @Override
        public void markHandled(String key) {
            inbox.markHandled(key);
            events.add("noted");
        }

        @Override
        public void recordFailure(String key, Instant again, String failure) {
            inbox.recordFailure(key, again, failure);
        }

        @Override
        public void recall() {
            inbox.recall();
        }

        @Override
        public List<PendingMessage> pending(int most) {
            return inbox.pending(most);
        }

        @Override
        public long depth() {
            return inbox.depth();
        }
    }

    @Test
    @Tag("LT-IN-001")
    @DisplayName("A message is stored, answered, handled and noted as handled, in this order")
    void order() throws Exception {
        Recording inbox = new Recording();
        // With a fixed clock nothing becomes due over time.
        try (PortalReceiver receiver = ReceiverFixture.parts()
                .inbox(inbox)
                .clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .onTaxDebt((debt, delivery) -> inbox.events.add("handled"))
                .build()) {
            try (InboundReply reply =
                    receiver.receive(push("/nhantbthuedvcqg", InboundBodies.notice(InboundBodies.debt("1"))))) {
                // Longer than the polling interval of the inbox.
                Thread.sleep(1_200);
                reply.writeTo(new ByteArrayOutputStream());
                inbox.events.add("answered");
            }
            Await.until(() -> inbox.events.size() == 4);
            assertThat(inbox.events).containsExactly("stored", "answered", "handled", "noted");
        }
    }

    @Test
    @Tag("LT-IN-001")
    @DisplayName("A message that cannot be stored is answered with -1, and accepted when it is sent again")
    void unstored() throws Exception {
        Recording inbox = new Recording();
        AtomicInteger handled = new AtomicInteger();
        try (ReceiverFixture agency = new ReceiverFixture(
                ReceiverFixture.parts().inbox(inbox).onTaxDebt((debt, delivery) -> handled.incrementAndGet()))) {
            inbox.broken = true;
            var answer = agency.post("nhantbthuedvcqg", InboundBodies.notice(InboundBodies.debt("1")));
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).startsWith("{\"error_code\":-1,").doesNotContain("no database");
            inbox.broken = false;
            assertThat(agency.post("nhantbthuedvcqg", InboundBodies.notice(InboundBodies.debt("1")))
                            .body())
                    .startsWith("{\"error_code\":0,");
            Await.until(() -> handled.get() == 1);
        }
    }

    @Test
    @Tag("LT-IN-020")
    @DisplayName("What one process answered and did not handle, the next one handles at once when it resumes")
    void restart() throws Exception {
        Inbox inbox = Inbox.inMemory(100);
        HandlingRetryPolicy slow =
                new HandlingRetryPolicy(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
        try (ReceiverFixture first = new ReceiverFixture(
                ReceiverFixture.parts().inbox(inbox).retries(slow).onTaxDebt((debt, delivery) -> {
                    throw new IllegalStateException("CANARY-KIEM-THU");
                }))) {
            first.post("nhantbthuedvcqg", InboundBodies.notice(InboundBodies.debt("1500000")));
            Await.until(() -> inbox.pending(1).get(0).failure() != null);
            PendingMessage pending = first.receiver.pending().get(0);
            assertThat(pending.attempts()).isEqualTo(1);
            assertThat(pending.toString()).doesNotContain("CANARY", "8000000001");
        }
        AtomicInteger attempt = new AtomicInteger();
        try (ReceiverFixture second = new ReceiverFixture(ReceiverFixture.parts()
                .inbox(inbox)
                .retries(slow)
                .onTaxDebt((debt, delivery) -> attempt.set(delivery.attempt())))) {
            second.receiver.resume();
            Await.until(() -> attempt.get() == 2 && inbox.depth() == 0);
        }
    }

    @Test
    @Tag("LT-IN-002")
    @DisplayName("Of many that come at one moment with one key, one is handled, and all with its body get its answer")
    void race() throws Exception {
        int callers = 16;
        Set<String> handled = ConcurrentHashMap.newKeySet();
        AtomicInteger times = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CyclicBarrier barrier = new CyclicBarrier(callers);
        try (PortalReceiver receiver = ReceiverFixture.parts()
                .onTaxDebt((debt, delivery) -> {
                    handled.add(debt.total().toString());
                    times.incrementAndGet();
                })
                .build()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                String body = InboundBodies.notice(InboundBodies.debt(i % 2 == 0 ? "1" : "2"));
                answers.add(threads.submit(() -> {
                    barrier.await();
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try (InboundReply reply = receiver.receive(push("nhantbthuedvcqg", body))) {
                        reply.writeTo(out);
                    }
                    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
                }));
            }
            int taken = 0;
            for (Future<String> answer : answers) {
                taken += answer.get().startsWith("{\"error_code\":0,") ? 1 : 0;
            }
            assertThat(taken).isEqualTo(callers / 2);
            Await.until(() -> receiver.pending().isEmpty());
            assertThat(handled).hasSize(1);
            assertThat(times).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "An inbox in the memory forgets what was handled before it refuses, and refuses before it loses anything")
    void bounded() throws Exception {
        AtomicInteger handled = new AtomicInteger();
        Inbox inbox = Inbox.inMemory(2);
        try (ReceiverFixture agency =
                new ReceiverFixture(ReceiverFixture.parts().inbox(inbox).onPaymentProof((proof, delivery) -> {
                    if (proof.paid().notice().startsWith("CHO")) {
                        throw new IllegalStateException("waits");
                    }
                    handled.incrementAndGet();
                }))) {
            for (int i = 0; i < 5; i++) {
                int before = i;
                assertThat(agency.post("nhanhsdvcqg", InboundBodies.proof("H20", "8000000001", "TB" + i, 1))
                                .statusCode())
                        .isEqualTo(200);
                Await.until(() -> handled.get() == before + 1 && inbox.depth() == 0);
            }
            agency.post("nhanhsdvcqg", InboundBodies.proof("H20", "8000000001", "CHO1", 1));
            agency.post("nhanhsdvcqg", InboundBodies.proof("H20", "8000000001", "CHO2", 1));
            var full = agency.post("nhanhsdvcqg", InboundBodies.proof("H20", "8000000001", "CHO3", 1));
            assertThat(full.statusCode()).isEqualTo(503);
            assertThat(full.body()).startsWith("{\"error_code\":-1,");
            assertThat(inbox.depth()).isEqualTo(2);
        }
    }
}
