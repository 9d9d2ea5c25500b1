package vn.lienthong.calendar;

import java.time.LocalTime;
import java.util.Objects;

/**
 * A stretch of a day in which an office is open, both ends included.
 *
 * @param from when it opens
 * @param to when it closes, on the same day
 */
public record OpeningPeriod(LocalTime from, LocalTime to) {
    public OpeningPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
