package vn.lienthong.print;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Modelled;

/**
 * When a dossier was received and when its result is returned. Times are shown at +07:00.
 *
 * @param receivedAt when it was received
 * @param returnAt the appointment; null leaves room to write it
 * @param timeLimit the time limit of the procedure in words, such as "10 ngày làm việc"
 */
@Modelled
public record Schedule(
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime returnAt,
        @Nullable String timeLimit) {
    public Schedule {
        Objects.requireNonNull(receivedAt, "receivedAt");
    }

    /** A builder that starts from this value. */
    public ScheduleBuilder toBuilder() {
        return ScheduleBuilder.builder(this);
    }
}
