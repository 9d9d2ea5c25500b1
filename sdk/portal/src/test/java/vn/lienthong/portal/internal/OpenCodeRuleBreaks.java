package vn.lienthong.portal.internal;

import static vn.lienthong.portal.internal.RuleBreak.fail;
import static vn.lienthong.portal.internal.RuleBreak.warn;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.DatabaseCode;
import vn.lienthong.code.vocabulary.FeeCollection;
import vn.lienthong.code.vocabulary.FeeKind;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.code.vocabulary.Reuse;
import vn.lienthong.dossier.DatabaseUseBuilder;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.error.Severity;

/** Values of the state's lists that this version does not know, as the wire may contain them. */
final class OpenCodeRuleBreaks {
    private static final String LIST = "LT-CODE-009";

    private OpenCodeRuleBreaks() {}

    static Stream<RuleBreak> all() {
        return Stream.concat(single(), inLists());
    }

    private static Stream<RuleBreak> single() {
        Channel channel = Channel.of("portal1/channel", "9");
        FilingPlace place = FilingPlace.of("portal1/filing-place", "9");
        PaymentPlace payment = PaymentPlace.of("portal1/payment-place", "9");
        return Stream.of(
                fail("LT-DOS-005", "/filing/channel", d -> DossierChange.withFiling(d, f -> f.channel(channel))),
                warn(LIST, "/filing/place", d -> DossierChange.withFiling(d, f -> f.place(place))),
                warn(LIST, "/payment/place", d -> DossierChange.withPayment(d, payment, DossierChange.FEE)),
                warn(LIST, "/outcome/form", OpenCodeRuleBreaks::withReturnedStatus),
                warn(LIST, "/parties/owners/0/kind", OpenCodeRuleBreaks::kindOfOwner));
    }

    private static Dossier withReturnedStatus(Dossier dossier) {
        ResultReturn form = ResultReturn.of("portal1/result-return", "9");
        return dossier.toBuilder()
                .outcome(dossier.outcome().toBuilder().form(form).build())
                .build();
    }

    private static Dossier kindOfOwner(Dossier dossier) {
        Owner owner = dossier.parties().owners().get(0).toBuilder()
                .kind(OwnerKind.of("portal1/owner-kind", "9"))
                .build();
        return dossier.toBuilder()
                .parties(dossier.parties().toBuilder().owners(List.of(owner)).build())
                .build();
    }

    private static Stream<RuleBreak> inLists() {
        FeeItem collected = DossierChange.FEE.toBuilder()
                .collection(FeeCollection.of("portal1/fee-collection", "9"))
                .build();
        FeeItem kind = DossierChange.FEE.toBuilder()
                .kind(FeeKind.of("portal1/fee-kind", "9"))
                .build();
        SubmittedDocument reused = SubmittedDocumentBuilder.builder()
                .reuse(Reuse.of("portal1/reuse", "9"))
                .build();
        var database = DatabaseUseBuilder.builder()
                .database(DatabaseCode.of("portal1/database", "9"))
                .build();
        PaymentPlace place = PaymentPlace.NATIONAL_PORTAL;
        return Stream.of(
                warn(LIST, "/payment/fees/0/collection", d -> DossierChange.withPayment(d, place, collected)),
                warn(LIST, "/payment/fees/0/kind", d -> DossierChange.withPayment(d, place, kind)),
                warn(
                        LIST,
                        "/papers/submitted/0/reuse",
                        d -> DossierChange.withPapers(d, p -> p.submitted(List.of(reused)))),
                warn(
                        LIST,
                        "/papers/databases/0/database",
                        d -> DossierChange.withPapers(d, p -> p.databases(List.of(database)))),
                new RuleBreak(
                        LIST,
                        Severity.WARN,
                        d -> RuleBreaks.lastSupplement(d) + "/fees/0/kind",
                        d -> DossierChange.withSupplement(d, s -> s.fees(List.of(kind)))),
                new RuleBreak(
                        LIST,
                        Severity.WARN,
                        d -> RuleBreaks.lastSupplement(d) + "/fees/0/collection",
                        d -> DossierChange.withSupplement(d, s -> s.fees(List.of(collected)))),
                new RuleBreak(
                        LIST,
                        Severity.WARN,
                        d -> RuleBreaks.lastSupplement(d) + "/documents/0/reuse",
                        d -> DossierChange.withSupplement(d, s -> s.documents(List.of(reused)))));
    }
}
