package vn.lienthong.portal.inbound;

import java.time.Duration;
import vn.lienthong.value.BackOff;

/**
 * A retry policy for messages whose handler failed. The delay doubles after each failure up to a maximum, and is
 * shortened at random by up to half.
 *
 * @param initialDelay delay after the first failure; at least 0, 1 s by default
 * @param maxDelay maximum delay; from the initial delay to 1 day, 10 min by default
 * @param lease time after which a message is delivered again if its process ended while handling it; must be
 *     longer than any handler takes; 10 min by default
 */
public record HandlingRetryPolicy(Duration initialDelay, Duration maxDelay, Duration lease) {
    public HandlingRetryPolicy {
        new BackOff(initialDelay, maxDelay);
        if (lease.toMillis() < 1) {
            throw new IllegalArgumentException("lease must be >= 1 ms");
        }
    }

    /** Returns the defaults. */
    public static HandlingRetryPolicy standard() {
        return new HandlingRetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(10), Duration.ofMinutes(10));
    }

    /**
     * Returns the delay after a failure.
     *
     * @param failures number of consecutive failures before this one
     * @param random random value from 0 inclusive to 1 exclusive
     */
    public Duration delayAfter(int failures, double random) {
        return new BackOff(initialDelay, maxDelay).delayAfter(failures, random);
    }
}
