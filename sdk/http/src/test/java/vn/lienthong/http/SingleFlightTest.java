package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("LT-TRN-006")
@Timeout(30)
class SingleFlightTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SingleFlight<String, String, IOException> flights = new SingleFlight<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private String slowly() throws IOException {
        started.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return "result " + runs.incrementAndGet();
    }

    /** Waits until a number of threads wait for the running action. */
    private static void awaitWaiting(List<Thread> waiting) {
        waiting.forEach(thread -> {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        });
    }

    private List<Thread> joined(int count, List<Object> results) {
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(() -> {
                try {
                    Object result = flights.run("key", () -> "own " + runs.incrementAndGet());
                    synchronized (results) {
                        results.add(result);
                    }
                } catch (IOException | RuntimeException | InterruptedException e) {
                    synchronized (results) {
                        results.add(e);
                    }
                }
            });
            thread.start();
            waiting.add(thread);
        }
        awaitWaiting(waiting);
        return waiting;
    }

    private static void join(List<Thread> waiting) throws InterruptedException {
        for (Thread thread : waiting) {
            thread.join();
        }
    }

    @Test
    void sharesTheResultOfOneRun() throws Exception {
        Future<String> first = threads.submit(() -> flights.run("key", this::slowly));
        started.await();
        List<Object> results = new ArrayList<>();
        List<Thread> waiting = joined(5, results);
        released.countDown();
        join(waiting);
        assertThat(first.get()).isEqualTo("result 1");
        assertThat(results).hasSize(5).containsOnly("result 1");
        assertThat(flights.run("key", () -> "later")).isEqualTo("later");
    }

    @Test
    void runsDifferentKeysAtTheSameTime() throws Exception {
        Future<String> first = threads.submit(() -> flights.run("key", this::slowly));
        started.await();
        assertThat(flights.run("other", () -> "own")).isEqualTo("own");
        released.countDown();
        assertThat(first.get()).isEqualTo("result 1");
    }

    @Test
    void sharesTheExceptionOfOneRunAndForgetsIt() throws Exception {
        Future<String> first = threads.submit(() -> flights.run("key", () -> {
            slowly();
            throw new IOException("failed");
        }));
        started.await();
        List<Object> results = new ArrayList<>();
        List<Thread> waiting = joined(3, results);
        released.countDown();
        join(waiting);
        assertThatThrownBy(first::get).hasCauseInstanceOf(IOException.class);
        assertThat(results)
                .hasSize(3)
                .allSatisfy(result -> assertThat((Throwable) result)
                        .isInstanceOf(IOException.class)
                        .hasMessage("failed"));
        assertThat(flights.run("key", () -> "later")).isEqualTo("later");
    }

    @Test
    void sharesAnUncheckedException() {
        assertThatThrownBy(() -> flights.run("key", () -> {
                    throw new IllegalStateException("failed");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInterruptedRunIsTakenOverByAWaitingThread() throws Exception {
        Thread leader = new Thread(() -> {
            try {
                flights.run("key", this::slowly);
            } catch (IOException | InterruptedException e) {
                // Expected.
            }
        });
        leader.start();
        started.await();
        List<Object> results = new ArrayList<>();
        List<Thread> waiting = joined(3, results);
        leader.interrupt();
        join(waiting);
        leader.join();
        assertThat(results)
                .hasSize(3)
                .allSatisfy(result -> assertThat((String) result).startsWith("own "));
    }

    @Test
    void anInterruptedWaitingThreadStopsWaiting() throws Exception {
        Future<String> first = threads.submit(() -> flights.run("key", this::slowly));
        started.await();
        List<Object> results = new ArrayList<>();
        List<Thread> waiting = joined(1, results);
        waiting.get(0).interrupt();
        join(waiting);
        assertThat(results).singleElement().isInstanceOf(InterruptedException.class);
        released.countDown();
        assertThat(first.get()).isEqualTo("result 1");
    }
}
