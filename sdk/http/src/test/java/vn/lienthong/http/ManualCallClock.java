package vn.lienthong.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lienthong.testing.ManualClock;

/** A manual clock that advances on sleep and records the sleeps. */
final class ManualCallClock {
    final ManualClock clock = ManualClock.at("2026-01-01T00:00:00Z");
    final List<Duration> slept = new CopyOnWriteArrayList<>();

    CallClock callClock() {
        return new CallClock(
                clock,
                wait -> {
                    slept.add(wait);
                    clock.advance(wait);
                },
                () -> 0);
    }

    void advance(Duration by) {
        clock.advance(by);
    }
}
