package vn.lienthong.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.value.BackOff;
import vn.lienthong.value.Modelled;

/**
 * The options of a worker; immutable.
 *
 * @param threads number of lanes that are processed concurrently, from 1 to 64; 2 by default. No thread holds a
 *     connection during a call; a pool of one connection more than there are threads never makes them wait
 * @param batchSize number of lanes that are claimed at a time for all threads, from 1 to 1,000; 20 by default
 * @param pollInterval time between polls of a thread while no message is due; 500 ms by default
 * @param leaseDuration time until the lane of a dead worker is free again; a live worker renews its leases; 2 min
 *     by default. The clocks of all workers must differ by much less than this time
 * @param laneBackOff delays of one dossier after a temporary failure; from 1 s to 10 min by default
 * @param targetPause pauses of a whole target that is unavailable; from 5 s to 5 min by default
 * @param pauseAfterFailures number of consecutive calls that the target did not process, HTTP refusals such as 413
 *     included, that start such a pause; 5 by default
 * @param giveUpAfterFailures number of consecutive failures that make a message a dead letter; 20 by default. It
 *     requires that the last failure is an HTTP refusal such as 413 and that other messages are delivered
 *     meanwhile
 * @param stopTimeout maximum time that {@link OutboxWorker#close()} waits for calls in progress; 30 s by default
 * @param trustOwnCodes whether a dossier that the portal returns without its procedure is accepted as the agency's
 *     own, even if no earlier lookup of this outbox found it absent; false by default
 * @param observer observer of every handled message
 * @param clock the clock; the system clock in UTC by default
 */
@Modelled
public record OutboxOptions(
        int threads,
        int batchSize,
        Duration pollInterval,
        Duration leaseDuration,
        BackOff laneBackOff,
        BackOff targetPause,
        int pauseAfterFailures,
        int giveUpAfterFailures,
        Duration stopTimeout,
        boolean trustOwnCodes,
        OutboxObserver observer,
        Clock clock) {

    private static final int MAX_THREADS = 64;
    private static final int MAX_BATCH_SIZE = 1_000;
    private static final OutboxOptions DEFAULTS = new OutboxOptions(
            2,
            20,
            Duration.ofMillis(500),
            Duration.ofMinutes(2),
            new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(10)),
            new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(5)),
            5,
            20,
            Duration.ofSeconds(30),
            false,
            handled -> {},
            Clock.systemUTC());

    public OutboxOptions {
        requireRange("threads", threads, MAX_THREADS);
        requireRange("batchSize", batchSize, MAX_BATCH_SIZE);
        requirePositive("pollInterval", pollInterval);
        requirePositive("leaseDuration", leaseDuration);
        requirePositive("laneBackOff.initialDelay", laneBackOff.initialDelay());
        requirePositive("targetPause.initialDelay", targetPause.initialDelay());
        requireRange("pauseAfterFailures", pauseAfterFailures, Integer.MAX_VALUE);
        requireRange("giveUpAfterFailures", giveUpAfterFailures, Integer.MAX_VALUE);
        requirePositive("stopTimeout", stopTimeout);
        Objects.requireNonNull(observer, "observer");
        Objects.requireNonNull(clock, "clock");
    }

    /** Returns the default options. */
    public static OutboxOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Reads the keys {@code sync.threads}, {@code sync.batch}, {@code sync.poll} (1 ms to 1 h) and {@code sync.lease}
     * (1 s to 1 h), for a module that reads other keys from the same map. A missing key has its default; the reader
     * records invalid values.
     */
    public static OutboxOptions read(ConfigReader settings) {
        return DEFAULTS.toBuilder()
                .threads(settings.number("sync.threads", DEFAULTS.threads, 1, MAX_THREADS))
                .batchSize(settings.number("sync.batch", DEFAULTS.batchSize, 1, MAX_BATCH_SIZE))
                .pollInterval(settings.duration(
                        "sync.poll", DEFAULTS.pollInterval, Duration.ofMillis(1), Duration.ofHours(1)))
                .leaseDuration(settings.duration(
                        "sync.lease", DEFAULTS.leaseDuration, Duration.ofSeconds(1), Duration.ofHours(1)))
                .build();
    }

    /** Returns a builder with these options. */
    public OutboxOptionsBuilder toBuilder() {
        return OutboxOptionsBuilder.builder(this);
    }

    private static void requireRange(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most);
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (Objects.requireNonNull(value, name).toMillis() < 1) {
            throw new IllegalArgumentException(name + " must be >= 1 ms");
        }
    }
}
