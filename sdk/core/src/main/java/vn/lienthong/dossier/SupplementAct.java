package vn.lienthong.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.value.Modelled;

/**
 * One side of a supplement: the asking, or the bringing.
 *
 * @param person the official
 * @param content what it says
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

    /** A builder that starts from this value. */
    public SupplementActBuilder toBuilder() {
        return SupplementActBuilder.builder(this);
    }

    /** It has not happened. */
    public static SupplementAct none() {
        return new SupplementAct(null, null, null);
    }
}
