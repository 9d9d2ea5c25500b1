package vn.lienthong.sync;

import java.time.Duration;
import java.util.Objects;

/**
 * Waits that double from a first one to a longest one, each shortened at random by up to half, so that many workers do not come
 * back at once.
 */
public record OutboxBackOff(Duration initialDelay, Duration maxDelay) {
    private static final int MAX_DOUBLINGS = 30;

    public OutboxBackOff {
        Objects.requireNonNull(initialDelay, "initialDelay");
        Objects.requireNonNull(maxDelay, "maxDelay");
        if (initialDelay.toMillis() < 1
                || maxDelay.compareTo(initialDelay) < 0
                || maxDelay.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("waits are from 1 ms to 1 day, the longest not below the first");
        }
    }

    /**
     * The wait after a failure.
     *
     * @param failures how many came before it in a row
     * @param chance from 0 inclusive to 1 exclusive
     */
    public Duration delayAfter(int failures, double chance) {
        int doublings = Math.max(0, Math.min(failures, MAX_DOUBLINGS));
        long full = Math.min(maxDelay.toMillis(), initialDelay.toMillis() << doublings);
        return Duration.ofMillis(Math.max(1, Math.round(full * (1 - chance / 2))));
    }
}
