package vn.lienthong.sync;

import java.time.Duration;
import java.util.Objects;

/**
 * A back-off policy: delays double from an initial to a maximum delay. Each delay is shortened at random by up to
 * half, so that many workers do not retry at the same time.
 *
 * @param initialDelay delay after the first failure; at least 1 ms
 * @param maxDelay maximum delay; from the initial delay to 1 day
 */
public record OutboxBackOff(Duration initialDelay, Duration maxDelay) {
    private static final int MAX_DOUBLINGS = 30;

    public OutboxBackOff {
        Objects.requireNonNull(initialDelay, "initialDelay");
        Objects.requireNonNull(maxDelay, "maxDelay");
        if (initialDelay.toMillis() < 1
                || maxDelay.compareTo(initialDelay) < 0
                || maxDelay.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "initialDelay must be >= 1 ms, maxDelay must be from initialDelay to 1 day");
        }
    }

    /**
     * Returns the delay after a failure.
     *
     * @param failures number of consecutive failures before this one
     * @param chance random value from 0 inclusive to 1 exclusive
     */
    public Duration delayAfter(int failures, double chance) {
        int doublings = Math.max(0, Math.min(failures, MAX_DOUBLINGS));
        long full = Math.min(maxDelay.toMillis(), initialDelay.toMillis() << doublings);
        return Duration.ofMillis(Math.max(1, Math.round(full * (1 - chance / 2))));
    }
}
