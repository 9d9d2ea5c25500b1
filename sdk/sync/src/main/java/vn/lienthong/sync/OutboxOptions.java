package vn.lienthong.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import vn.lienthong.value.Modelled;

/**
 * How a worker works; immutable.
 *
 * @param threads how many lanes are worked on at once, from 1 to 64; 2 by default. No thread holds a connection during a call;
 *     a data source that pools as many connections as there are threads, and one more, lets none of them wait
 * @param batchSize how many lanes are claimed at a time, for all threads, from 1 to 1,000; 20 by default
 * @param pollInterval how long a thread waits when nothing is due; 500 ms by default
 * @param leaseDuration how long a lane stays with a worker that died; renewed while its holder lives; 2 min by default. The clocks of
 *     all workers must agree to well within it
 * @param laneBackOff waits of one dossier after a failure that may pass; from 1 s to 10 min by default
 * @param targetPause pauses of a whole target when it does not serve at all; from 5 s to 5 min by default
 * @param pauseAfterFailures how many calls in a row that reach nobody begin such a pause; 5 by default
 * @param giveUpAfterFailures how many failures of one message in a row, the last one an HTTP refusal such as 413, make it a dead letter
 *     if other messages are delivered meanwhile; 20 by default
 * @param stopTimeout how long {@link OutboxWorker#close()} waits for calls under way; 30 s by default
 * @param trustOwnCodes whether a dossier that the portal shows without its procedure is taken for the one of that code even if
 *     this outbox did not see it absent first; false by default
 * @param observer is told of every message handled
 * @param clock now; the machine's by default
 */
@Modelled
public record OutboxOptions(
        int threads,
        int batchSize,
        Duration pollInterval,
        Duration leaseDuration,
        OutboxBackOff laneBackOff,
        OutboxBackOff targetPause,
        int pauseAfterFailures,
        int giveUpAfterFailures,
        Duration stopTimeout,
        boolean trustOwnCodes,
        OutboxObserver observer,
        Clock clock) {

    private static final OutboxOptions DEFAULTS = new OutboxOptions(
            2,
            20,
            Duration.ofMillis(500),
            Duration.ofMinutes(2),
            new OutboxBackOff(Duration.ofSeconds(1), Duration.ofMinutes(10)),
            new OutboxBackOff(Duration.ofSeconds(5), Duration.ofMinutes(5)),
            5,
            20,
            Duration.ofSeconds(30),
            false,
            handled -> {},
            Clock.systemUTC());

    public OutboxOptions {
        requireRange("threads", threads, 64);
        requireRange("batchSize", batchSize, 1_000);
        requirePositive("pollInterval", pollInterval);
        requirePositive("leaseDuration", leaseDuration);
        Objects.requireNonNull(laneBackOff, "laneBackOff");
        Objects.requireNonNull(targetPause, "targetPause");
        requireRange("pauseAfterFailures", pauseAfterFailures, Integer.MAX_VALUE);
        requireRange("giveUpAfterFailures", giveUpAfterFailures, Integer.MAX_VALUE);
        requirePositive("stopTimeout", stopTimeout);
        Objects.requireNonNull(observer, "observer");
        Objects.requireNonNull(clock, "clock");
    }

    /** The defaults. */
    public static OutboxOptions defaults() {
        return DEFAULTS;
    }

    public OutboxOptionsBuilder toBuilder() {
        return OutboxOptionsBuilder.builder(this);
    }

    private static void requireRange(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is from 1 to " + most);
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (Objects.requireNonNull(value, name).toMillis() < 1) {
            throw new IllegalArgumentException(name + " is 1 ms or more");
        }
    }
}
