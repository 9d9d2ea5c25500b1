package vn.lienthong.calendar;

import java.time.LocalTime;
import java.util.Objects;

/**
 * A period in which an office is open, both ends included.
 *
 * @param from opening time
 * @param to closing time on the same day
 */
public record OpeningPeriod(LocalTime from, LocalTime to) {
    public OpeningPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
