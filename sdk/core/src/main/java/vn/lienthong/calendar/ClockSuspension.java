package vn.lienthong.calendar;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A period in which the clock of a dossier is suspended, for example while a supplement or a payment is awaited
 * (LT-TIME-013).
 *
 * @param from start of the suspension
 * @param until end of the suspension
 */
public record ClockSuspension(OffsetDateTime from, OffsetDateTime until) {
    public ClockSuspension {
        from = VietnamTime.of(Objects.requireNonNull(from, "from"));
        until = VietnamTime.of(Objects.requireNonNull(until, "until"));
    }
}
