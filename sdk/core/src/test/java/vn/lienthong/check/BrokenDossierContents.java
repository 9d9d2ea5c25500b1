package vn.lienthong.check;

import static vn.lienthong.check.ChangedDossiers.withPapers;
import static vn.lienthong.check.ChangedDossiers.withPayment;
import static vn.lienthong.specimen.SampleDossiers.withHandling;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.check.BrokenDossier.BrokenRule;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.OtherPaper;
import vn.lienthong.dossier.OtherPaperBuilder;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.error.Severity;

/** Broken dossiers for the rules on papers, texts, fees and results. */
final class BrokenDossierContents {
    private BrokenDossierContents() {}

    static Stream<BrokenDossier> all() {
        return Stream.of(texts(), money(), amounts(), otherPapers(), links()).flatMap(rows -> rows);
    }

    private static Stream<BrokenDossier> texts() {
        BrokenRule of = new BrokenRule("LT-DOS-013", Severity.FAIL);
        SubmittedDocument fitting = SubmittedDocumentBuilder.builder()
                .fileName(FileName.of("a".repeat(4000)))
                .build();
        SubmittedDocument longer =
                fitting.toBuilder().fileName(FileName.of("ă".repeat(4001))).build();
        Result result =
                ResultBuilder.builder().name(FileName.of("ă".repeat(2001))).build();
        return Stream.of(
                of.breakAt(
                        "/handling/summary",
                        "dossier.text.long",
                        "1,001",
                        d -> withHandling(d, h -> h.summary(FreeText.of("ă".repeat(1001))))),
                of.breakAt(
                        "/handling/note",
                        "dossier.text.long",
                        "2,001",
                        d -> withHandling(d, h -> h.note(FreeText.of("ă".repeat(2001))))),
                of.breakAt(
                        "/papers/submitted/1/fileName",
                        "dossier.text.long",
                        "4,001",
                        d -> withPapers(d, p -> p.submitted(List.of(fitting, longer)))),
                of.breakAt(
                        "/outcome/results/0/name",
                        "dossier.text.long",
                        "2,001",
                        d -> d.toBuilder()
                                .outcome(d.outcome().toBuilder()
                                        .results(List.of(result))
                                        .build())
                                .build()));
    }

    private static Stream<BrokenDossier> money() {
        BrokenRule of = new BrokenRule("LT-DOS-015", Severity.WARN);
        FeeItem fee = FeeItem.of("Phí", Money.dong(1));
        FeeItem free = FeeItem.of("Phí", Money.ZERO);
        Supplement open = SupplementBuilder.builder().closed(false).build();
        Supplement closed = SupplementBuilder.builder().closed(true).build();
        return Stream.of(
                of.breakAt(
                        "/payment/place",
                        "dossier.payment.none",
                        "due",
                        d -> withPayment(d, PaymentPlace.NONE, free, fee)),
                of.breakAt(
                        "/payment/place",
                        "dossier.payment.without-fee",
                        "no fee",
                        d -> withPayment(d, PaymentPlace.NOT_ONLINE)),
                new BrokenRule("LT-DOS-017", Severity.WARN)
                        .breakAt(
                                "/papers/supplements/1",
                                "dossier.supplement.open",
                                "open",
                                d -> withPapers(d, p -> p.supplements(List.of(closed, open)))));
    }

    private static Stream<BrokenDossier> amounts() {
        BrokenRule of = new BrokenRule("LT-DOS-021", Severity.FAIL);
        FeeItem fee = FeeItem.of("Phí", Money.dong(1000));
        FeeItem most = FeeItem.of("Phí", Money.dong(Long.MAX_VALUE));
        FeeItem fewer = fee.toBuilder().quantity(-3).build();
        FeeItem less = fee.toBuilder().unitPrice(Money.dong(-1000)).build();
        FeeItem tooMuch = most.toBuilder().quantity(2).build();
        FeeItem unpriced = fewer.toBuilder().unitPrice(null).build();
        Supplement closed = SupplementBuilder.builder()
                .closed(true)
                .fees(List.of(fee, less))
                .build();
        return Stream.of(
                of.breakAt(
                        "/payment/fees/1/quantity",
                        "dossier.number.negative",
                        "minus three",
                        d -> withPayment(d, PaymentPlace.NOT_ONLINE, most, fewer)),
                of.breakAt(
                        "/payment/fees/0/quantity",
                        "dossier.number.negative",
                        "minus three of nothing",
                        d -> withPayment(d, PaymentPlace.NONE, unpriced)),
                of.breakAt(
                        "/payment/fees/0/unitPrice",
                        "dossier.number.negative",
                        "a negative price",
                        d -> withPayment(d, PaymentPlace.NOT_ONLINE, less)),
                of.breakAt(
                        "/papers/supplements/0/fees/1/unitPrice",
                        "dossier.number.negative",
                        "a negative price in a supplement",
                        d -> withPapers(d, p -> p.supplements(List.of(closed)))),
                of.breakAt(
                        "/payment/fees/0",
                        "dossier.fee.too-large",
                        "more than there is",
                        d -> withPayment(d, PaymentPlace.NOT_ONLINE, tooMuch)));
    }

    private static Stream<BrokenDossier> otherPapers() {
        BrokenRule of = new BrokenRule("LT-MSG-014", Severity.FAIL);
        OtherPaper fewer = OtherPaperBuilder.builder().quantity(-1).build();
        OtherPaper kind = OtherPaperBuilder.builder().quantity(1).kind(-1).build();
        return Stream.of(
                of.breakAt(
                        "/papers/others/0/quantity",
                        "dossier.number.negative",
                        "quantity",
                        d -> withPapers(d, p -> p.others(List.of(fewer)))),
                of.breakAt(
                        "/papers/others/0/kind",
                        "dossier.number.negative",
                        "kind",
                        d -> withPapers(d, p -> p.others(List.of(kind)))));
    }

    private static Stream<BrokenDossier> links() {
        BrokenRule of = new BrokenRule("LT-MSG-013", Severity.WARN);
        FileUrl content = FileUrl.of("data:application/pdf;base64,JVBERi0xLjQ=");
        SubmittedDocument paper =
                SubmittedDocumentBuilder.builder().url(content).build();
        Supplement closed = SupplementBuilder.builder()
                .closed(true)
                .documents(List.of(paper))
                .build();
        Result result = ResultBuilder.builder().url(FileUrl.of("/tep/901")).build();
        return Stream.of(
                of.breakAt(
                        "/papers/submitted/0/url",
                        "dossier.link.no-url",
                        "content",
                        d -> withPapers(d, p -> p.submitted(List.of(paper)))),
                of.breakAt(
                        "/papers/supplements/0/documents/0/url",
                        "dossier.link.no-url",
                        "content in a supplement",
                        d -> withPapers(d, p -> p.supplements(List.of(closed)))),
                of.breakAt(
                        "/outcome/results/0/url",
                        "dossier.link.no-url",
                        "a path",
                        d -> d.toBuilder()
                                .outcome(d.outcome().toBuilder()
                                        .results(List.of(result))
                                        .build())
                                .build()));
    }
}
