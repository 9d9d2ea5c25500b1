package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.http.SessionStore;
import vn.lienthong.http.Transport;
import vn.lienthong.http.TransportFactory;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;

@Tag("LT-TRN-006")
@Timeout(120)
class ConcurrentLoginTest {
    private static final int THREADS = 200;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
    private final Transport wire = TransportFactory.create(PortalTestData.FAST_RETRIES);

    @AfterEach
    void stop() {
        threads.shutdownNow();
        wire.close();
    }

    /**
     * Delays the first refusals until all of them have arrived. The refusal of the list of fields is delayed longer.
     */
    private final class LoginBarrierTransport implements Transport {
        private final CyclicBarrier together;
        private final CountDownLatch late = new CountDownLatch(1);
        private final AtomicInteger first;

        LoginBarrierTransport(int refusals) {
            together = new CyclicBarrier(refusals);
            first = new AtomicInteger(refusals);
        }

        @Override
        public WireResponse exchange(WireRequest request) {
            WireResponse response = wire.exchange(request);
            if (text(response.body()).contains("hiên làm việc")) {
                awaitOthers(text(request.body()).contains("LayDanhMucLinhVuc"));
            }
            return response;
        }

        private void awaitOthers(boolean loser) {
            try {
                if (loser) {
                    late.await();
                } else if (first.getAndDecrement() > 0) {
                    together.await();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {}
    }

    @Test
    @DisplayName("Two hundred threads with one ended session, and a late loser, log in once")
    void manyThreads() throws Exception {
        LoginBarrierTransport holding = new LoginBarrierTransport(THREADS);
        try (Sandbox sandbox = Sandbox.start();
                PortalClient portal = client(sandbox, holding, SessionStore.inMemory())) {
            portal.catalogue().listAgencies();
            assertThat(logins(sandbox)).isEqualTo(1);
            sandbox.endSessions();

            Future<Integer> loser =
                    threads.submit(() -> portal.catalogue().listFields().value().size());
            awaitRefusal(sandbox, "LayDanhMucLinhVuc");
            run(
                    THREADS,
                    () -> portal.dossiers().find(PortalTestData.CODE).value().isPresent());
            assertThat(logins(sandbox)).isEqualTo(2);

            holding.late.countDown();
            assertThat(loser.get(30, TimeUnit.SECONDS)).isPositive();
            assertThat(logins(sandbox)).isEqualTo(2);
            assertThat(count(sandbox, PortalFixture.LOOK_UP)).isEqualTo(2 * THREADS);
            assertThat(count(sandbox, "LayDanhMucLinhVuc")).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("Two clients with one store share one session of an account that may have only one")
    void sharedStore() {
        SessionStore store = SessionStore.inMemory();
        try (Sandbox sandbox = onlyOneSession();
                PortalClient first = client(sandbox, wire, store);
                PortalClient second = client(sandbox, wire, store)) {
            for (int round = 1; round <= 3; round++) {
                first.catalogue().listFields();
                second.catalogue().listFields();
                first.catalogue().listFields();
                assertThat(logins(sandbox)).isEqualTo(round);
                sandbox.endSessions();
            }
        }
    }

    @Test
    @DisplayName("Two clients with one store whose session ends under the calls of both log in once")
    void sharedStoreAtOnce() throws Exception {
        SessionStore store = SessionStore.inMemory();
        LoginBarrierTransport holding = new LoginBarrierTransport(20);
        try (Sandbox sandbox = onlyOneSession();
                PortalClient first = client(sandbox, holding, store);
                PortalClient second = client(sandbox, holding, store)) {
            first.catalogue().listAgencies();
            sandbox.endSessions();
            Future<?> half = threads.submit(() -> {
                run(10, () -> first.dossiers().find(PortalTestData.CODE).value().isPresent());
                return null;
            });
            run(10, () -> second.dossiers().find(PortalTestData.CODE).value().isPresent());
            half.get(30, TimeUnit.SECONDS);
            assertThat(logins(sandbox)).isEqualTo(2);
        }
    }

    private static Sandbox onlyOneSession() {
        return Sandbox.start(SandboxOptions.builder().oneSessionPerAccount(true).build());
    }

    private static PortalClient client(Sandbox sandbox, Transport transport, SessionStore store) {
        return PortalClient.connect(PortalTestData.fastOptions(sandbox)
                .http(PortalTestData.FAST_RETRIES.toBuilder()
                        .transport(transport)
                        .build())
                .sessionStore(store)
                .build());
    }

    private <T> void run(int count, Callable<T> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<T>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(threads.submit(() -> {
                start.await();
                return call.call();
            }));
        }
        for (Future<T> one : all) {
            one.get(60, TimeUnit.SECONDS);
        }
    }

    private static void awaitRefusal(Sandbox sandbox, String service) throws InterruptedException {
        while (count(sandbox, service) == 0) {
            Thread.sleep(5);
        }
    }

    private static long logins(Sandbox sandbox) {
        return count(sandbox, ScriptedPortal.LOGIN);
    }

    private static long count(Sandbox sandbox, String service) {
        return sandbox.exchanges().stream()
                .filter(exchange -> exchange.service().equals(service))
                .count();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
