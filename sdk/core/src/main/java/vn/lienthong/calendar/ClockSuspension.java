package vn.lienthong.calendar;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A stretch in which a dossier's clock stood still, as while a supplement or a payment was awaited (LT-TIME-013).
 *
 * @param from when it stopped
 * @param until when it ran again
 */
public record ClockSuspension(OffsetDateTime from, OffsetDateTime until) {
    public ClockSuspension {
        from = VietnamTime.of(Objects.requireNonNull(from, "from"));
        until = VietnamTime.of(Objects.requireNonNull(until, "until"));
    }
}
