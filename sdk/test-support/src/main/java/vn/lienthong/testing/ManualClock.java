package vn.lienthong.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when a test moves it. Thread-safe. */
public final class ManualClock extends Clock {
    private volatile Instant now;

    /** Creates a clock that shows this moment. */
    public ManualClock(Instant start) {
        this.now = start;
    }

    /** Creates a clock that shows a moment in ISO 8601, such as {@code 2026-01-01T00:00:00Z}. */
    public static ManualClock at(String start) {
        return new ManualClock(Instant.parse(start));
    }

    /** Moves the clock by a duration; a negative one moves it back. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    /** Sets the clock to a moment. */
    public synchronized void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
