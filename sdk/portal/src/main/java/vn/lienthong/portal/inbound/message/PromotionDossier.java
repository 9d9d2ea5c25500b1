package vn.lienthong.portal.inbound.message;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Extras;

/**
 * A dossier for a trade promotion (chương trình khuyến mại) that was filed on the portal. It has the portal's
 * code, and the agency uses this code in its answers too (LT-IN-004).
 *
 * @param code the portal's code of the dossier
 * @param procedure the procedure of the dossier
 * @param trader the trader
 * @param documentNumber number of the trader's letter
 * @param filedAt when it was filed
 * @param programme the promotion
 * @param form the completed form
 * @param papers the other documents
 * @param extras all other values
 */
public record PromotionDossier(
        DossierCode code,
        ProcedureCode procedure,
        Trader trader,
        @Nullable String documentNumber,
        @Nullable OffsetDateTime filedAt,
        PromotionProgramme programme,
        @Nullable ReceivedFile form,
        List<ReceivedFile> papers,
        Extras extras)
        implements InboundMessage {
    public PromotionDossier {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(trader, "trader");
        Objects.requireNonNull(programme, "programme");
        papers = List.copyOf(papers);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * The promotion in the trader's own words. Dates and values are text too, because their format is not public.
     *
     * @param name name of the promotion
     * @param form kind of promotion
     * @param from start date
     * @param to end date
     * @param goods promoted goods
     * @param goodsQuantity quantity of promoted goods
     * @param customers target customers
     * @param prizes the prizes
     * @param totalValue total value of the prizes
     * @param more contents and other traders
     */
    public record PromotionProgramme(
            @Nullable FreeText name,
            @Nullable FreeText form,
            @Nullable FreeText from,
            @Nullable FreeText to,
            @Nullable FreeText goods,
            @Nullable FreeText goodsQuantity,
            @Nullable FreeText customers,
            @Nullable FreeText prizes,
            @Nullable FreeText totalValue,
            PromotionDetails more) {
        public PromotionProgramme {
            Objects.requireNonNull(more, "more");
        }
    }

    /**
     * Further details of a promotion.
     *
     * @param details contents of the promotion
     * @param otherTraders other traders who carry it out
     */
    public record PromotionDetails(
            @Nullable FreeText details, @Nullable FreeText otherTraders) {}
}
