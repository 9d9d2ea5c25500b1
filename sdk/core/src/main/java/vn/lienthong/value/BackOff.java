package vn.lienthong.value;

import java.time.Duration;
import java.util.Objects;

/**
 * An exponential back-off with jitter: delays double from an initial to a maximum delay, and each is shortened at
 * random by up to half, so that many clients do not retry at the same time (LT-TRN-007).
 *
 * @param initialDelay delay after the first failure; at least 0
 * @param maxDelay maximum delay; from the initial delay to 1 day
 */
public record BackOff(Duration initialDelay, Duration maxDelay) {
    // One day in milliseconds, doubled this often, still fits into a long.
    private static final int MAX_DOUBLINGS = 30;

    public BackOff {
        Objects.requireNonNull(initialDelay, "initialDelay");
        Objects.requireNonNull(maxDelay, "maxDelay");
        if (initialDelay.isNegative()
                || maxDelay.compareTo(initialDelay) < 0
                || maxDelay.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "initialDelay must be >= 0, maxDelay must be from initialDelay to 1 day");
        }
    }

    /**
     * Returns the delay after a failure, in whole milliseconds.
     *
     * @param failures number of consecutive failures before this one
     * @param random random value from 0 inclusive to 1 exclusive; 0 results in the full delay
     */
    public Duration delayAfter(int failures, double random) {
        int doublings = Math.max(0, Math.min(failures, MAX_DOUBLINGS));
        long full = Math.min(maxDelay.toMillis(), initialDelay.toMillis() << doublings);
        return Duration.ofMillis(Math.round(full * (1 - random / 2)));
    }
}
