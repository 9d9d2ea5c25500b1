package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.portal.inbound.entry.InboundReply;
import vn.lienthong.portal.inbound.entry.InboundRequest;

/** Tests of the memory used while bodies are read. */
@Tag("LT-IN-013")
class MemoryTest {
    private static final int LARGEST = 1_000;

    private static int status(PortalReceiver receiver, String service, InputStream body) throws IOException {
        InboundRequest request = new InboundRequest(
                "POST",
                service,
                null,
                Map.of("content-type", List.of("application/json")),
                "127.0.0.1",
                null,
                -1,
                body);
        try (InboundReply reply = receiver.receive(request)) {
            reply.writeTo(new ByteArrayOutputStream());
            return reply.status();
        }
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a body of the maximum size that then blocks until it may continue. */
    private static InputStream held(CountDownLatch read, CountDownLatch on) {
        return new InputStream() {
            private int left = LARGEST;

            @Override
            public int read() {
                throw new IllegalStateException("byte by byte");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left == 0) {
                    read.countDown();
                    try {
                        on.await(60, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return -1;
                }
                int got = Math.min(left, length);
                Arrays.fill(buffer, offset, offset + got, (byte) ' ');
                left -= got;
                return got;
            }
        };
    }

    @Test
    @DisplayName("Bodies beyond the total limit are answered with 503, and accepted when others are done")
    void together() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        CountDownLatch read = new CountDownLatch(4);
        CountDownLatch on = new CountDownLatch(1);
        try (PortalReceiver receiver = ReceiverFixture.parts()
                .limits(InboundLimits.standard().toBuilder().body(LARGEST).build())
                .onTaxDebt((debt, delivery) -> {})
                .build()) {
            String good = InboundBodies.notice(InboundBodies.debt("1"));
            for (int i = 0; i < 4; i++) {
                var unused = threads.submit(() -> status(receiver, "nhantbthuedvcqg", held(read, on)));
            }
            assertThat(read.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(status(receiver, "nhantbthuedvcqg", body(good))).isEqualTo(503);
            on.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            assertThat(status(receiver, "nhantbthuedvcqg", body(good))).isEqualTo(200);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("More than 50,000 values, and a look-up of more than 64 KiB, are refused")
    void bounds() throws Exception {
        String values = "{\"a\":[" + "1,".repeat(50_001) + "1]}";
        try (PortalReceiver receiver = ReceiverFixture.parts()
                .lookUp(code -> Optional.empty())
                .onTaxDebt((debt, delivery) -> {})
                .build()) {
            assertThat(status(receiver, "nhantbthuedvcqg", body(values))).isEqualTo(400);
            String longer = "{\"masohoso\":\"H17\"" + " ".repeat(65_536) + "}";
            assertThat(status(receiver, "search/call", body(longer))).isEqualTo(413);
            assertThat(status(receiver, "search/call", body(longer.substring(30))))
                    .isEqualTo(400);
        }
    }
}
