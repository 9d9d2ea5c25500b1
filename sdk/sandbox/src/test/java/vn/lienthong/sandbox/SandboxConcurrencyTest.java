package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.lienthong.sandbox.error.SandboxException;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

class SandboxConcurrencyTest {
    private static final int CLIENTS = 50;

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    /** Returns the threads of a sandbox: its own and those of the JDK's server. */
    private static Set<String> startedSince(Set<Thread> before) {
        Set<String> names = new HashSet<>();
        for (Thread thread : threads()) {
            String name = thread.getName();
            boolean ours = name.startsWith("lienthong-sandbox")
                    || name.startsWith("HTTP-Dispatcher")
                    || name.startsWith("idle-timeout")
                    || name.startsWith("server-timer")
                    || name.startsWith("Timer-");
            if (ours && !before.contains(thread) && thread.isAlive()) {
                names.add(name);
            }
        }
        return names;
    }

    private static void awaitNoneSince(Set<Thread> before) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!startedSince(before).isEmpty() && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        assertThat(startedSince(before)).isEmpty();
    }

    @Test
    void noThreadIsLeftAfterCloseAndNoneKeepsTheProcessAlive() throws Exception {
        Set<Thread> before = threads();
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            client.lookUp("X");
            assertThat(startedSince(before)).isNotEmpty();
            for (Thread thread : threads()) {
                if (startedSince(before).contains(thread.getName())) {
                    assertThat(thread.isDaemon()).as(thread.getName()).isTrue();
                }
            }
        }
        awaitNoneSince(before);
    }

    @Test
    void closesQuicklyWhileRequestsHangAndOthersWait() throws Exception {
        Set<Thread> before = threads();
        Sandbox sandbox = Sandbox.start(SandboxOptions.builder()
                .faults(FaultPlan.of(FaultRule.always("login", SandboxFault.hang(Duration.ofMinutes(5)))))
                .build());
        List<RawSandboxSocket> lines = new ArrayList<>();
        byte[] login = "{\"username\":\"x\",\"password\":\"y\"}".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            RawSandboxSocket line = new RawSandboxSocket(sandbox);
            line.send(RawSandboxSocket.request(sandbox, sandbox.authEndpoint(), login));
            lines.add(line);
        }
        while (sandbox.exchanges().size() < 20) {
            Thread.sleep(5);
        }
        long start = System.nanoTime();
        sandbox.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        awaitNoneSince(before);
        assertThatThrownBy(() -> new RawSandboxSocket(sandbox)).isInstanceOf(ConnectException.class);
        for (RawSandboxSocket line : lines) {
            line.close();
        }
    }

    @Test
    void mayBeClosedTwiceAndWhileThePortIsClosed() throws Exception {
        Set<Thread> before = threads();
        Sandbox sandbox = Sandbox.start();
        sandbox.refuseConnections();
        sandbox.close();
        sandbox.close();
        awaitNoneSince(before);
    }

    @Test
    void reportsAPortInUseAndLeavesNothingBehind() throws Exception {
        Set<Thread> before = threads();
        try (Sandbox first = Sandbox.start()) {
            int port = java.net.URI.create(first.url()).getPort();
            SandboxOptions same = SandboxOptions.builder().port(port).build();
            assertThatThrownBy(() -> Sandbox.start(same))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining(Integer.toString(port));
        }
        awaitNoneSince(before);
    }

    @Test
    void fiftyClientsAtOnceAreAllServedAndEachDossierIsStoredOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try (Sandbox sandbox = Sandbox.start()) {
            CyclicBarrier barrier = new CyclicBarrier(CLIENTS);
            List<Future<Integer>> done = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                String own = "H56.14-260105-" + (10_000 + i);
                done.add(pool.submit(() -> life(sandbox, barrier, own)));
            }
            int firsts = 0;
            for (Future<Integer> one : done) {
                firsts += one.get(60, TimeUnit.SECONDS);
            }
            assertThat(firsts)
                    .as("one client alone created the dossier that all of them wanted")
                    .isEqualTo(1);
            assertThat(sandbox.dossiers()).hasSize(CLIENTS + 1).doesNotHaveDuplicates();
            assertThat(sandbox.violations()).hasSize(CLIENTS - 1);
            assertThat(sandbox.exchanges()).hasSize(CLIENTS * 4);
        } finally {
            pool.shutdownNow();
        }
    }

    private static int life(Sandbox sandbox, CyclicBarrier barrier, String own) throws Exception {
        SandboxTestClient client = new SandboxTestClient(sandbox);
        barrier.await(30, TimeUnit.SECONDS);
        client.login();
        client.call(client.create(own));
        client.call(client.progress(own, "một"));
        return client.call(client.create("H56.14-260105-00001"))
                                .path("error_code")
                                .asInt()
                        == 0
                ? 1
                : 0;
    }

    @Test
    void moreConnectionsThanThreadsAreServedInTheEnd() throws Exception {
        byte[] login = "{\"username\":\"000.00.00.H56\",\"password\":\"sandbox\"}".getBytes(StandardCharsets.UTF_8);
        List<RawSandboxSocket> lines = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.start()) {
            for (int i = 0; i < 600; i++) {
                lines.add(new RawSandboxSocket(sandbox));
            }
            RawSandboxSocket last = lines.get(lines.size() - 1);
            last.send(RawSandboxSocket.request(sandbox, sandbox.authEndpoint(), login));
            assertThat(new String(last.receive(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        } finally {
            for (RawSandboxSocket line : lines) {
                awaitClosed(line);
            }
        }
    }

    private static void awaitClosed(RawSandboxSocket line) throws IOException {
        line.close();
    }
}
