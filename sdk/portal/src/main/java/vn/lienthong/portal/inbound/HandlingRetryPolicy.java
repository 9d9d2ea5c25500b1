package vn.lienthong.portal.inbound;

import java.time.Duration;
import java.util.Objects;

/**
 * Retry policy for messages whose handler failed. The delay doubles after each failure, up to a maximum.
 *
 * @param initialDelay delay after the first failure; 1 s by default
 * @param maxDelay longest delay; 10 min by default
 * @param lease time after which a message is delivered again if its process ended while handling it; must be
 *     longer than any handler takes; 10 min by default
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
