package vn.lienthong.portal.internal;

import static vn.lienthong.portal.internal.RuleBreak.fail;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.vocabulary.DatabaseCode;
import vn.lienthong.code.vocabulary.FeeCollection;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.DatabaseUse;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.OtherPaper;
import vn.lienthong.dossier.OtherPaperBuilder;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Extras;

/** Values that have no place in the form of a message. */
final class FormRuleBreaks {
    private FormRuleBreaks() {}

    static Stream<RuleBreak> all() {
        return Stream.of(caps(), amounts(), Stream.of(withoutOwner(), lateYear()), codes())
                .flatMap(breaks -> breaks);
    }

    private static RuleBreak withoutOwner() {
        return fail(
                "LT-DOS-006",
                "/parties/owners",
                d -> d.toBuilder()
                        .parties(d.parties().toBuilder().owners(List.of()).build())
                        .build());
    }

    private static RuleBreak lateYear() {
        return fail(
                "LT-MSG-008",
                "/appointment",
                d -> d.toBuilder()
                        .appointment(DossierChange.receivedAt(d).withYear(10_000))
                        .build());
    }

    private static Stream<RuleBreak> caps() {
        SubmittedDocument named = SubmittedDocumentBuilder.builder()
                .fileName(FileName.of("ệ".repeat(4001)))
                .build();
        var result = ResultBuilder.builder().name(FileName.of("ệ".repeat(2001))).build();
        return Stream.of(
                fail(
                        "LT-DOS-013",
                        "/handling/summary",
                        d -> DossierChange.withHandling(d, h -> h.summary(prose(1001)))),
                fail("LT-DOS-013", "/handling/note", d -> DossierChange.withHandling(d, h -> h.note(prose(2001)))),
                fail(
                        "LT-DOS-013",
                        "/papers/submitted/0/fileName",
                        d -> DossierChange.withPapers(d, p -> p.submitted(List.of(named)))),
                fail("LT-DOS-013", "/outcome/results/0/name", d -> DossierChange.withResults(d, List.of(result))),
                new RuleBreak(
                        "LT-DOS-013",
                        Severity.FAIL,
                        d -> RuleBreaks.lastSupplement(d) + "/documents/0/fileName",
                        d -> DossierChange.withSupplement(d, s -> s.documents(List.of(named)))));
    }

    private static FreeText prose(int length) {
        return FreeText.of("ệ".repeat(length));
    }

    private static Stream<RuleBreak> amounts() {
        FeeItem fewer = DossierChange.FEE.toBuilder().quantity(-3).build();
        FeeItem less =
                DossierChange.FEE.toBuilder().unitPrice(Money.dong(-1000)).build();
        FeeItem tooMuch = DossierChange.FEE.toBuilder()
                .unitPrice(Money.dong(Long.MAX_VALUE))
                .quantity(2)
                .build();
        OtherPaper paper = OtherPaperBuilder.builder().quantity(-1).build();
        PaymentPlace place = PaymentPlace.NATIONAL_PORTAL;
        return Stream.of(
                fail("LT-DOS-021", "/payment/fees/0/quantity", d -> DossierChange.withPayment(d, place, fewer)),
                fail("LT-DOS-021", "/payment/fees/0/unitPrice", d -> DossierChange.withPayment(d, place, less)),
                fail("LT-DOS-021", "/payment/fees/0", d -> DossierChange.withPayment(d, place, tooMuch)),
                fail(
                        "LT-MSG-014",
                        "/papers/others/0/quantity",
                        d -> DossierChange.withPapers(d, p -> p.others(List.of(paper)))),
                new RuleBreak(
                        "LT-DOS-021",
                        Severity.FAIL,
                        d -> RuleBreaks.lastSupplement(d) + "/fees/0/quantity",
                        d -> DossierChange.withSupplement(d, s -> s.fees(List.of(fewer)))));
    }

    /** Returns values outside every list. */
    private static Stream<RuleBreak> codes() {
        FeeItem collected = DossierChange.FEE.toBuilder()
                .collection(FeeCollection.of("portal1/channel", "1"))
                .build();
        var database = new DatabaseUse(DatabaseCode.of("7"), Extras.NONE);
        var unnamed = new DatabaseUse(null, Extras.NONE);
        return Stream.of(
                fail(
                        "LT-SYNC-011",
                        "/papers/databases/0/database",
                        d -> DossierChange.withPapers(d, p -> p.databases(List.of(unnamed)))),
                fail(
                        "LT-CODE-009",
                        "/filing/place",
                        d -> DossierChange.withFiling(d, f -> f.place(FilingPlace.of("counter")))),
                fail(
                        "LT-CODE-009",
                        "/payment/fees/0/collection",
                        d -> DossierChange.withPayment(d, PaymentPlace.NATIONAL_PORTAL, collected)),
                fail(
                        "LT-CODE-009",
                        "/papers/databases/0/database",
                        d -> DossierChange.withPapers(d, p -> p.databases(List.of(database)))));
    }
}
