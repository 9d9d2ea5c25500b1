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
import vn.lienthong.sandbox.SandboxFault;

/** Tries one thing once for each byte at which its connection can be cut, on several sandboxes at a time. */
public final class ConnectionCuts {
    private static final int WORKERS = 4;

    private final Supplier<PortalFixture> rigs;
    private final int request;
    private final int answer;

    private ConnectionCuts(Supplier<PortalFixture> rigs, int request, int answer) {
        this.rigs = rigs;
        this.request = request;
        this.answer = answer;
    }

    /** Measures the messages of a service in a run that goes well. */
    public static ConnectionCuts of(Supplier<PortalFixture> rigs, String service, Consumer<PortalFixture> goodRun) {
        try (PortalFixture rig = rigs.get()) {
            goodRun.accept(rig);
            SandboxExchange exchange = rig.last(service);
            return new ConnectionCuts(rigs, exchange.request().length, exchange.answer().length);
        }
    }

    /** What is done and held at one byte. */
    public interface Cut {
        /**
         * Does it.
         *
         * @param complete whether the cut comes after the last byte, so that nothing is missing
         * @return how many requests the portal must have seen for it
         */
        int at(PortalFixture rig, SandboxFault cut, boolean complete);
    }

    /** Cuts after the first byte of the request, after the second, and so on, and when all have come. */
    public void eachByteOfTheRequest(Cut cut) {
        each(1, request, (rig, at) -> cut.at(rig, SandboxFault.cutRequestAt(at), false));
    }

    /** Cuts before the first byte of the answer, after it, and so on; the last time the answer is complete. */
    public void eachByteOfTheAnswer(Cut cut) {
        each(0, answer, (rig, at) -> cut.at(rig, SandboxFault.cutAnswerAt(at), at == answer));
    }

    private interface Step {
        int run(PortalFixture rig, int at);
    }

    private void each(int first, int last, Step step) {
        AtomicInteger next = new AtomicInteger(first);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Integer>> done = IntStream.range(0, WORKERS)
                    .mapToObj(worker -> workers.submit(() -> work(next, last, step)))
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

    /** One worker's share. @return how many cuts its sandbox has made */
    private int work(AtomicInteger next, int last, Step step) {
        try (PortalFixture rig = rigs.get()) {
            int before = rig.sandbox.transcript().size();
            int expected = 0;
            for (int at = next.getAndIncrement(); at <= last; at = next.getAndIncrement()) {
                try {
                    expected += step.run(rig, at);
                    rig.holdsNoViolation();
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("cut at byte " + at + ": " + e, e);
                }
            }
            assertThat(rig.sandbox.transcript().size() - before).as("requests").isEqualTo(expected);
            return (int) rig.sandbox.transcript().stream()
                    .filter(exchange -> exchange.fault().isPresent())
                    .count();
        }
    }
}
