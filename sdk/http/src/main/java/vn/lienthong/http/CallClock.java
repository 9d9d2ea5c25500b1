package vn.lienthong.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * The sources of time and randomness of calls, replaceable in tests.
 *
 * @param clock current time
 * @param sleeper waits between retries
 * @param random from 0 inclusive to 1 exclusive, for the jitter of retries
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

    /** Returns the clock, sleeper and random source of the system. */
    public static CallClock system() {
        return SYSTEM;
    }

    /** Waits between retries. */
    @FunctionalInterface
    public interface Sleeper {
        /** Returns after the given time, or when the thread is interrupted. */
        void sleep(Duration wait) throws InterruptedException;
    }
}
