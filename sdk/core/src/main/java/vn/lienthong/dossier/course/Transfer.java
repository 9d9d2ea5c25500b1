package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.personal.FreeText;

/**
 * The transfer of a dossier to the competent agency (chuyển đến đúng cơ quan). The code, the clock and the receiving
 * agency stay the same (LT-LIFE-024).
 *
 * @param from the agency that transferred it
 * @param to the agency that continues it
 * @param at when
 * @param reason why
 */
public record Transfer(
        AgencyCode from,
        AgencyCode to,
        OffsetDateTime at,
        @Nullable FreeText reason) {
    public Transfer {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        at = VietnamTime.of(Objects.requireNonNull(at, "at"));
    }
}
