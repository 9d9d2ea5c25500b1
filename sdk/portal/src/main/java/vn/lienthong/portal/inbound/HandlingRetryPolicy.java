package vn.lienthong.portal.inbound;

import java.time.Duration;
import java.util.Objects;

/**
 * When a message that could not be handled comes again: after a pause that doubles from the first to the longest.
 *
 * @param first pause after the first failure; 1 s
 * @param longest longest pause; 10 min
 * @param lease after which a message comes back whose process ended over it; longer than any handler takes; 10 min
 */
public record HandlingRetryPolicy(Duration first, Duration longest, Duration lease) {
    private static final int MOST_DOUBLINGS = 20;

    public HandlingRetryPolicy {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(longest, "longest");
        Objects.requireNonNull(lease, "lease");
    }

    /** The defaults. */
    public static HandlingRetryPolicy standard() {
        return new HandlingRetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(10), Duration.ofMinutes(10));
    }

    public Duration after(int attempts) {
        Duration pause = first.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1)));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
