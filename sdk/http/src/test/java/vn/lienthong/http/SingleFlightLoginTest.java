package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.TransportException;

@Tag("LT-TRN-006")
@Timeout(60)
class SingleFlightLoginTest {
    private static final int THREADS = 200;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
    private final AtomicInteger logins = new AtomicInteger();
    private final SessionStore store = SessionStore.inMemory();
    private final ManualCallClock time = new ManualCallClock();
    private volatile String valid = "session-0";

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Behaves like a server: serves the valid session and refuses any other once all threads have sent theirs. */
    private final class BarrierTransport implements Transport {
        private final CyclicBarrier barrier = new CyclicBarrier(THREADS);
        private final CountDownLatch lateRelease = new CountDownLatch(1);

        @Override
        public WireResponse exchange(WireRequest request) {
            String token = new String(request.body(), StandardCharsets.UTF_8);
            boolean served = token.equals(valid);
            if (!served) {
                awaitRelease(request.headers().containsKey("late"));
            }
            byte[] body = (served ? "0|Thành công" : "-1|Phiên đã hết hạn").getBytes(StandardCharsets.UTF_8);
            return new WireResponse(200, Map.of(), body);
        }

        private void awaitRelease(boolean loser) {
            try {
                if (loser) {
                    lateRelease.await();
                } else {
                    barrier.await();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {}
    }

    private static AuthenticatedCall<String> call(boolean late) {
        return new AuthenticatedCall<>(
                "probe",
                Operation.CREATE,
                token -> {
                    byte[] body = token.value().getBytes(StandardCharsets.UTF_8);
                    WireRequest request = WireRequest.post(URI.create("http://host.test/"), body);
                    return late ? request.withHeader("late", "1") : request;
                },
                reply -> new String(reply.response().body(), StandardCharsets.UTF_8),
                body -> new ErrorDetail(body.substring(0, body.indexOf('|')), body, null));
    }

    private CallExecutor calls(Transport transport) {
        return CallExecutor.open(
                ClientOptions.defaults().toBuilder().transport(transport).build(), time.callClock());
    }

    private Secret slowLogin() {
        String token = "session-" + logins.incrementAndGet();
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        valid = token;
        return new Secret(token);
    }

    @Test
    void anInterruptedLoginFailsAloneAndTheNextThreadLogsIn() throws Exception {
        CountDownLatch loggingIn = new CountDownLatch(1);
        SessionManager.Authenticator login = () -> {
            if (logins.incrementAndGet() > 1) {
                return new Secret("session-2");
            }
            loggingIn.countDown();
            try {
                Thread.sleep(30_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new TransportException(TransportException.TransportPhase.RECEIVE, true, null, null);
        };
        SessionManager sessions = calls(new BarrierTransport()).sessions("a", login, SessionPolicy.defaults(), store);
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread leader = new Thread(sessions::begin);
        leader.setUncaughtExceptionHandler((thread, thrown) -> end.set(thrown));
        leader.start();
        loggingIn.await();
        List<Future<SessionManager.SessionLease>> followers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            followers.add(threads.submit(sessions::begin));
        }
        time.advance(Duration.ofSeconds(2));
        Thread.sleep(100);
        leader.interrupt();

        for (Future<SessionManager.SessionLease> follower : followers) {
            assertThat(follower.get(10, TimeUnit.SECONDS).session().token()).isEqualTo(new Secret("session-2"));
        }
        leader.join();
        assertThat(end.get()).isInstanceOf(TransportException.class);
        assertThat(logins).hasValue(2);
    }

    @RepeatedTest(5)
    void twoHundredThreadsWithOneExpiredSessionAndALateLoserLogInOnce() throws Exception {
        BarrierTransport server = new BarrierTransport();
        CallExecutor calls = calls(server);
        SessionManager sessions = calls.sessions("a", this::slowLogin, SessionPolicy.defaults(), store);
        store.save("a", new Session(new Secret("expired"), time.clock.instant()));

        Future<String> loser = threads.submit(() -> calls.send(call(true), sessions));
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(() -> calls.send(call(false), sessions));
        }
        for (Future<String> answer : threads.invokeAll(all)) {
            assertThat(answer.get()).startsWith("0|");
        }
        server.lateRelease.countDown();
        assertThat(loser.get(10, TimeUnit.SECONDS)).startsWith("0|");
        assertThat(logins).hasValue(1);
    }

    @Test
    void twoHundredThreadsWithoutASessionLogInOnce() throws Exception {
        CallExecutor calls = calls(new BarrierTransport());
        SessionManager sessions = calls.sessions("a", this::slowLogin, SessionPolicy.defaults(), store);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(() -> {
                start.await();
                return calls.send(call(false), sessions);
            });
        }
        for (Future<String> answer : threads.invokeAll(all)) {
            assertThat(answer.get()).startsWith("0|");
        }
        assertThat(logins).hasValue(1);
    }

    @Test
    void aRefusedLoginIsNotRetriedByEveryThread() throws Exception {
        CallExecutor calls = calls(new BarrierTransport());
        SessionManager sessions = calls.sessions("a", this::refuseLogin, SessionPolicy.defaults(), store);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(() -> {
                start.await();
                return isRefusedTwice(calls, sessions);
            });
        }
        for (Future<Boolean> refused : threads.invokeAll(all)) {
            assertThat(refused.get()).isTrue();
        }
        assertThat(logins).hasValue(1);
        time.advance(Duration.ofSeconds(30));
        assertThat(isRefusedTwice(calls, sessions)).isTrue();
        assertThat(logins).hasValue(2);
    }

    private Secret refuseLogin() {
        slowLogin();
        throw new ServiceException.Unauthenticated(new ErrorDetail("1", "sai", null));
    }

    private static boolean isRefusedTwice(CallExecutor calls, SessionManager sessions) {
        for (int i = 0; i < 2; i++) {
            try {
                calls.send(call(false), sessions);
                return false;
            } catch (ServiceException.Unauthenticated e) {
                assertThat(e.serviceCode()).isEqualTo("1");
            }
        }
        return true;
    }
}
