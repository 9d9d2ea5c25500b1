package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.lienthong.sandbox.SandboxExchange;
import vn.lienthong.sandbox.fault.SandboxFault;

/** Runs a scenario once for each byte at which its connection can be cut, on several sandboxes in parallel. */
public final class ConnectionCuts {
    private static final int WORKERS = 4;

    private final Supplier<PortalFixture> fixtures;
    private final int request;
    private final int answer;

    private ConnectionCuts(Supplier<PortalFixture> rigs, int request, int answer) {
        this.fixtures = rigs;
        this.request = request;
        this.answer = answer;
    }

    /** Measures the messages of a service in a successful run. */
    public static ConnectionCuts of(Supplier<PortalFixture> rigs, String service, Consumer<PortalFixture> goodRun) {
        try (PortalFixture rig = rigs.get()) {
            goodRun.accept(rig);
            SandboxExchange exchange = rig.lastExchange(service);
            return new ConnectionCuts(rigs, exchange.request().length, exchange.answer().length);
        }
    }

    /** The action and the checks for one cut. */
    public interface CutScenario {
        /**
         * Runs the scenario.
         *
         * @param complete whether the cut follows the last byte, so that nothing is missing
         * @return the number of requests that the portal must have received
         */
        int runWith(PortalFixture rig, SandboxFault cut, boolean complete);
    }

    /** Cuts after the first byte of the request, after the second, and so on, and after the last. */
    public void eachByteOfTheRequest(CutScenario cut) {
        runEach(1, request, (rig, at) -> cut.runWith(rig, SandboxFault.cutRequestAt(at), false));
    }

    /** Cuts before the first byte of the answer, after it, and so on. The last answer is complete. */
    public void eachByteOfTheAnswer(CutScenario cut) {
        runEach(0, answer, (rig, at) -> cut.runWith(rig, SandboxFault.cutAnswerAt(at), at == answer));
    }

    private interface CutStep {
        int run(PortalFixture rig, int at);
    }

    private void runEach(int first, int last, CutStep step) {
        AtomicInteger next = new AtomicInteger(first);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Integer>> done = IntStream.range(0, WORKERS)
                    .mapToObj(worker -> workers.submit(() -> runWorker(next, last, step)))
                    .toList();
            int struck = 0;
            for (Future<Integer> worker : done) {
                struck += worker.get(120, TimeUnit.SECONDS);
            }
            assertThat(struck).as("cuts that happened").isGreaterThanOrEqualTo(last - first + 1);
        } catch (Exception e) {
            throw new AssertionError(e.getMessage(), e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Runs the share of one worker. @return the number of cuts of its sandbox */
    private int runWorker(AtomicInteger next, int last, CutStep step) {
        try (PortalFixture rig = fixtures.get()) {
            int before = rig.sandbox.exchanges().size();
            int expected = 0;
            for (int at = next.getAndIncrement(); at <= last; at = next.getAndIncrement()) {
                try {
                    expected += step.run(rig, at);
                    rig.assertNoViolation();
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("cut at byte " + at + ": " + e, e);
                }
            }
            assertThat(rig.sandbox.exchanges().size() - before).as("requests").isEqualTo(expected);
            return (int) rig.sandbox.exchanges().stream()
                    .filter(exchange -> exchange.fault().isPresent())
                    .count();
        }
    }
}
