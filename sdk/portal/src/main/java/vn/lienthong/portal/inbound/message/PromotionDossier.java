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
 * A dossier on a trade promotion (chương trình khuyến mại) that was filed on the portal, under the portal's code: the agency
 * answers under this code too (LT-IN-004).
 *
 * @param code the portal's code of the dossier
 * @param procedure what it is filed under
 * @param trader whose it is
 * @param documentNumber number of the trader's letter
 * @param filedAt when it was filed
 * @param programme what is promoted and how
 * @param form the form that was filled in
 * @param papers the papers beside it
 * @param extras what came beyond these
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
     * The promotion, in the trader's words: dates and values too, whose form is not public.
     *
     * @param name its name
     * @param form its kind
     * @param from when it begins
     * @param to when it ends
     * @param goods what is promoted
     * @param goodsQuantity how much of it
     * @param customers whom it is for
     * @param prizes the prizes
     * @param totalValue what they are worth
     * @param more contents and further traders
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
     * The rest of a promotion.
     *
     * @param details its contents
     * @param otherTraders who carries it out too
     */
    public record PromotionDetails(
            @Nullable FreeText details, @Nullable FreeText otherTraders) {}
}
