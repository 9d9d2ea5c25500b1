package vn.lienthong.dossier.form;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.value.Modelled;

/**
 * When a dossier was received and when its result is returned.
 *
 * @param receivedAt when it was received
 * @param returnAt the appointment; if it is not known yet, the printed form leaves space to write it
 * @param timeLimit the time limit of the procedure in words, such as "10 ngày làm việc"
 */
@Modelled
public record FormSchedule(
        @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime returnAt,
        @Nullable String timeLimit) {
    public FormSchedule {
        receivedAt = VietnamTime.ofNullable(receivedAt);
        returnAt = VietnamTime.ofNullable(returnAt);
    }

    /** Returns a builder with these values. */
    public FormScheduleBuilder toBuilder() {
        return FormScheduleBuilder.builder(this);
    }
}
