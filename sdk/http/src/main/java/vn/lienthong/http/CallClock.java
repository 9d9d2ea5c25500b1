package vn.lienthong.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Where calls get time and chance from, so that a test needs neither.
 *
 * @param clock now
 * @param sleeper waits between repeats
 * @param random from 0 inclusive to 1 exclusive, to spread repeats of many callers
 */
public record CallClock(Clock clock, Sleeper sleeper, DoubleSupplier random) {
    private static final CallClock SYSTEM = new CallClock(
            Clock.systemUTC(),
            wait -> Thread.sleep(wait.toMillis()),
            () -> ThreadLocalRandom.current().nextDouble());

    public CallClock {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(sleeper, "sleeper");
        Objects.requireNonNull(random, "random");
    }

    /** The machine's own. */
    public static CallClock system() {
        return SYSTEM;
    }

    /** Waits. */
    @FunctionalInterface
    public interface Sleeper {
        /** Returns after the given time, or as soon as the thread is interrupted. */
        void sleep(Duration wait) throws InterruptedException;
    }
}
