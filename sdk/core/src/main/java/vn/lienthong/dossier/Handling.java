package vn.lienthong.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.FreeText;
import vn.lienthong.dossier.internal.Lists;
import vn.lienthong.error.Modelled;

/**
 * What an agency did with a dossier and when.
 *
 * @param unit name of the settling agency (đơn vị xử lý); derived from the options when absent
 * @param summary abstract (trích yếu)
 * @param note note (ghi chú)
 * @param otherInfo other information (thông tin khác)
 * @param settledAt when processing ended (ngày kết thúc xử lý)
 * @param returnedAt when the result was returned (ngày trả)
 * @param refusedAt when it was refused (ngày từ chối)
 * @param handOvers who passed it to whom; not on the wire
 * @param continuing who goes on with it where its receiver ended; not on the wire
 */
@Modelled
public record Handling(
        @Nullable String unit,
        @Nullable FreeText summary,
        @Nullable FreeText note,
        @Nullable FreeText otherInfo,
        @Nullable OffsetDateTime settledAt,
        @Nullable OffsetDateTime returnedAt,
        @Nullable OffsetDateTime refusedAt,
        List<HandOver> handOvers,
        @Nullable Continuation continuing) {
    public Handling {
        settledAt = VietnamTime.at(settledAt);
        returnedAt = VietnamTime.at(returnedAt);
        refusedAt = VietnamTime.at(refusedAt);
        handOvers = Lists.copy(handOvers, "handOvers");
    }

    /** A builder that starts from this value. */
    public HandlingBuilder toBuilder() {
        return HandlingBuilder.builder(this);
    }

    /** Nothing was done yet. */
    public static Handling none() {
        return new Handling(null, null, null, null, null, null, null, List.of(), null);
    }
}
