package vn.lienthong.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.value.Modelled;

/**
 * The request or the answer of a supplement.
 *
 * @param person the officer
 * @param content what was requested or submitted
 * @param at when
 */
@Modelled
public record SupplementAct(
        @Nullable PersonName person,
        @Nullable FreeText content,
        @Nullable OffsetDateTime at) {
    public SupplementAct {
        at = VietnamTime.ofNullable(at);
    }

    /** Returns a builder with these values. */
    public SupplementActBuilder toBuilder() {
        return SupplementActBuilder.builder(this);
    }

    /** Returns an act that has not happened. */
    public static SupplementAct none() {
        return new SupplementAct(null, null, null);
    }
}
