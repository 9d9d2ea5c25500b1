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
 * Changes to a trade promotion that was filed earlier, as a dossier with its own code (LT-IN-006).
 *
 * @param code the portal's code of this dossier
 * @param procedure the procedure of this dossier
 * @param trader the trader
 * @param documentNumber number of the trader's letter
 * @param filedAt when it was filed
 * @param before the promotion as originally filed
 * @param changes the parts to change
 * @param reasons the reasons and other undertakings
 * @param form the form; its address is untrusted, and the library does not download it by itself
 * @param extras all other values
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

    /** The parts of a promotion that can change. */
    public enum ChangedPart {
        NAME,
        GOODS_QUANTITY,
        GOODS,
        PRIZES,
        DETAILS,
        GOODS_GIVEN
    }

    /**
     * The promotion as originally filed.
     *
     * @param code the portal's code of that dossier
     * @param documentNumber number of its letter
     * @param filedAt when it was filed, as written
     * @param name name of the promotion
     * @param from start date, as written
     * @param to end date, as written
     * @param area area of the promotion
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
     * The reasons for an amendment.
     *
     * @param change the reason for the change
     * @param undertaking other undertakings
     */
    public record AmendmentReasons(
            @Nullable FreeText change, @Nullable FreeText undertaking) {}

    /**
     * A file that is referenced by a link.
     *
     * @param name the name given by the sender
     * @param link address of the file
     */
    public record AmendmentFile(@Nullable FileName name, FileUrl link) {
        public AmendmentFile {
            Objects.requireNonNull(link, "link");
        }
    }
}
