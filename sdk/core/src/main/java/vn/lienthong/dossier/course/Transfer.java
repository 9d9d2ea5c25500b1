package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.personal.FreeText;

/**
 * The passing of a dossier to the agency that is competent for it (chuyển đến đúng cơ quan): the dossier keeps its code, its
 * clock and who received it (LT-LIFE-024).
 *
 * @param from who had it
 * @param to who goes on with it
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
