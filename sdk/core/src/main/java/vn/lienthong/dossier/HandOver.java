package vn.lienthong.dossier;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Modelled;

/**
 * The hand-over of a dossier from one unit to another (Form 06).
 *
 * @param fromUnit the unit that handed it over
 * @param toUnit the unit that took it over
 * @param at when it was handed over
 * @param note remark
 */
@Modelled
public record HandOver(
        String fromUnit,
        String toUnit,
        @Nullable OffsetDateTime at,
        @Nullable FreeText note) {
    public HandOver {
        Objects.requireNonNull(fromUnit, "fromUnit");
        Objects.requireNonNull(toUnit, "toUnit");
        at = VietnamTime.ofNullable(at);
    }

    /** Returns a builder with these values. */
    public HandOverBuilder toBuilder() {
        return HandOverBuilder.builder(this);
    }
}
