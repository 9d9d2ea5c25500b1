package vn.lienthong.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * Who processed a dossier and when.
 *
 * @param unit name of the processing unit (đơn vị xử lý); if absent, the sender's options supply it
 * @param summary abstract (trích yếu)
 * @param note note (ghi chú)
 * @param otherInfo other information (thông tin khác)
 * @param settledAt when processing ended (ngày kết thúc xử lý)
 * @param returnedAt when the result was returned (ngày trả)
 * @param refusedAt when the dossier was refused (ngày từ chối)
 * @param handOvers its hand-overs between units; not sent to the portal
 * @param continuing the agency that continues it if the receiving agency was dissolved; not sent to the portal
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
        handOvers = ListCopies.copy(handOvers, "handOvers");
    }

    /** Returns a builder with these values. */
    public DossierHandlingBuilder toBuilder() {
        return DossierHandlingBuilder.builder(this);
    }

    /** Returns handling data without any entry. */
    public static DossierHandling none() {
        return new DossierHandling(null, null, null, null, null, null, null, List.of(), null);
    }
}
