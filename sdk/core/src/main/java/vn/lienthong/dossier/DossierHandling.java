package vn.lienthong.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.internal.DossierLists;
import vn.lienthong.value.Modelled;

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
public record DossierHandling(
        @Nullable String unit,
        @Nullable FreeText summary,
        @Nullable FreeText note,
        @Nullable FreeText otherInfo,
        @Nullable OffsetDateTime settledAt,
        @Nullable OffsetDateTime returnedAt,
        @Nullable OffsetDateTime refusedAt,
        List<HandOver> handOvers,
        @Nullable ContinuingAgency continuing) {
    public DossierHandling {
        settledAt = VietnamTime.ofNullable(settledAt);
        returnedAt = VietnamTime.ofNullable(returnedAt);
        refusedAt = VietnamTime.ofNullable(refusedAt);
        handOvers = DossierLists.copy(handOvers, "handOvers");
    }

    /** A builder that starts from this value. */
    public DossierHandlingBuilder toBuilder() {
        return DossierHandlingBuilder.builder(this);
    }

    /** Nothing was done yet. */
    public static DossierHandling none() {
        return new DossierHandling(null, null, null, null, null, null, null, List.of(), null);
    }
}
