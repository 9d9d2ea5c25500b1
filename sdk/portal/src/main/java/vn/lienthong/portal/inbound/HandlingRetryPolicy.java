package vn.lienthong.portal.inbound;

import java.time.Duration;
import java.util.Objects;

/**
 * When a message that could not be handled comes again: after a pause that doubles from the first to the longest.
 *
 * @param initialDelay pause after the first failure; 1 s
 * @param maxDelay longest pause; 10 min
 * @param lease after which a message comes back whose process ended over it; longer than any handler takes; 10 min
 */
public record HandlingRetryPolicy(Duration initialDelay, Duration maxDelay, Duration lease) {
    private static final int MAX_DOUBLINGS = 20;

    public HandlingRetryPolicy {
        Objects.requireNonNull(initialDelay, "initialDelay");
        Objects.requireNonNull(maxDelay, "maxDelay");
        Objects.requireNonNull(lease, "lease");
    }

    /** Returns the defaults. */
    public static HandlingRetryPolicy standard() {
        return new HandlingRetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(10), Duration.ofMinutes(10));
    }

    public Duration after(int attempts) {
        Duration pause = initialDelay.multipliedBy(1L << Math.min(MAX_DOUBLINGS, Math.max(0, attempts - 1)));
        return pause.compareTo(maxDelay) > 0 ? maxDelay : pause;
    }
}
