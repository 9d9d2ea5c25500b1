package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.FreeText;

/**
 * An apology with a request for more time (phiếu xin lỗi và đề nghị gia hạn, form 04 of TT 03/2025/TT-VPCP; LT-LIFE-012
 * to LT-LIFE-014).
 *
 * @param at when the person was informed
 * @param before the appointment that cannot be kept
 * @param after the new appointment
 * @param reason why
 */
public record NewAppointment(
        OffsetDateTime at,
        OffsetDateTime before,
        OffsetDateTime after,
        @Nullable FreeText reason) {
    public NewAppointment {
        at = VietnamTime.of(Objects.requireNonNull(at, "at"));
        before = VietnamTime.of(Objects.requireNonNull(before, "before"));
        after = VietnamTime.of(Objects.requireNonNull(after, "after"));
    }
}
