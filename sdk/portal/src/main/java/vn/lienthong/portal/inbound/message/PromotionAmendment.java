package vn.lienthong.portal.inbound.message;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Extras;

/**
 * Changes to a trade promotion that was filed before, as a dossier with a code of its own (LT-IN-006).
 *
 * @param code the portal's code of this dossier
 * @param procedure what it is filed under
 * @param trader whose it is
 * @param documentNumber number of the trader's letter
 * @param filedAt when it was filed
 * @param before the promotion as it was filed
 * @param changes what is to be changed in it
 * @param reasons why, and what else is undertaken
 * @param form the form; its address is untrusted, and is fetched by nobody but the caller
 * @param extras what came beyond these
 */
public record PromotionAmendment(
        DossierCode code,
        @Nullable ProcedureCode procedure,
        Trader trader,
        @Nullable String documentNumber,
        @Nullable OffsetDateTime filedAt,
        FiledPromotion before,
        Map<ChangedPart, FreeText> changes,
        AmendmentReasons reasons,
        @Nullable AmendmentFile form,
        Extras extras)
        implements InboundMessage {
    public PromotionAmendment {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(trader, "trader");
        Objects.requireNonNull(before, "before");
        changes = Map.copyOf(changes);
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(extras, "extras");
    }

    /** What of a promotion can change. */
    public enum ChangedPart {
        NAME,
        GOODS_QUANTITY,
        GOODS,
        PRIZES,
        DETAILS,
        GOODS_GIVEN
    }

    /**
     * The promotion as it was filed before.
     *
     * @param code the portal's code of that dossier
     * @param documentNumber number of its letter
     * @param filedAt when it was filed, as written
     * @param name its name
     * @param from when it began, as written
     * @param to when it ended, as written
     * @param area where it was
     */
    public record FiledPromotion(
            @Nullable DossierCode code,
            @Nullable String documentNumber,
            @Nullable FreeText filedAt,
            @Nullable FreeText name,
            @Nullable FreeText from,
            @Nullable FreeText to,
            @Nullable FreeText area) {}

    /**
     * Why.
     *
     * @param change why it is changed
     * @param undertaking what else is undertaken
     */
    public record AmendmentReasons(
            @Nullable FreeText change, @Nullable FreeText undertaking) {}

    /**
     * A file that lies elsewhere.
     *
     * @param name what the sender calls it
     * @param link where it lies
     */
    public record AmendmentFile(@Nullable FileName name, FileUrl link) {
        public AmendmentFile {
            Objects.requireNonNull(link, "link");
        }
    }
}
