package vn.lienthong.check;

import static vn.lienthong.check.ChangedDossiers.withOwners;
import static vn.lienthong.check.ChangedDossiers.withPapers;
import static vn.lienthong.check.ChangedDossiers.withPayment;
import static vn.lienthong.specimen.SampleDossiers.withFiling;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.check.BrokenDossier.BrokenRule;
import vn.lienthong.code.Money;
import vn.lienthong.code.vocabulary.DatabaseCode;
import vn.lienthong.code.vocabulary.FeeCollection;
import vn.lienthong.code.vocabulary.FeeKind;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.code.vocabulary.Reuse;
import vn.lienthong.dossier.DatabaseUse;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Extras;

/** Broken dossiers for the rules on code lists. */
final class BrokenDossierCodes {
    private BrokenDossierCodes() {}

    static Stream<BrokenDossier> all() {
        return Stream.of(openCodes(), moreOpenCodes(), unwritable()).flatMap(rows -> rows);
    }

    private static Stream<BrokenDossier> openCodes() {
        BrokenRule of = new BrokenRule("LT-CODE-009", Severity.WARN);
        Owner stranger = SampleDossiers.owner().toBuilder()
                .kind(OwnerKind.of("portal1/owner-kind", "9"))
                .build();
        return Stream.of(
                of.breakAt(
                        "/filing/place",
                        "code.unknown",
                        "place",
                        d -> withFiling(d, f -> f.place(FilingPlace.of("portal1/filing-place", "3")))),
                of.breakAt(
                        "/outcome/form",
                        "code.unknown",
                        "form",
                        d -> d.toBuilder()
                                .outcome(d.outcome().toBuilder()
                                        .form(ResultReturn.of("portal1/result-return", "2"))
                                        .build())
                                .build()),
                of.breakAt(
                        "/payment/place",
                        "code.unknown",
                        "place of payment",
                        d -> withPayment(
                                d, PaymentPlace.of("portal1/payment-place", "4"), FeeItem.of("Phí", Money.dong(1)))),
                of.breakAt(
                        "/parties/owners/0/kind", "code.unknown", "first owner", d -> withOwners(d, List.of(stranger))),
                of.breakAt(
                        "/parties/owners/1/kind",
                        "code.unknown",
                        "second owner",
                        d -> withOwners(d, List.of(SampleDossiers.owner(), stranger))));
    }

    private static Stream<BrokenDossier> moreOpenCodes() {
        BrokenRule of = new BrokenRule("LT-CODE-009", Severity.WARN);
        FeeItem free = FeeItem.of("Phí", Money.ZERO);
        FeeItem collection = free.toBuilder()
                .collection(FeeCollection.of("portal1/fee-collection", "3"))
                .build();
        FeeItem kind =
                free.toBuilder().kind(FeeKind.of("portal1/fee-kind", "4")).build();
        SubmittedDocument paper = SubmittedDocumentBuilder.builder().build();
        SubmittedDocument reuse =
                paper.toBuilder().reuse(Reuse.of("portal1/reuse", "3")).build();
        Supplement closed = SupplementBuilder.builder().closed(true).build();
        return Stream.of(
                of.breakAt(
                        "/payment/fees/1/collection",
                        "code.unknown",
                        "collection",
                        d -> withPayment(d, PaymentPlace.NONE, free, collection)),
                of.breakAt(
                        "/payment/fees/0/kind",
                        "code.unknown",
                        "fee kind",
                        d -> withPayment(d, PaymentPlace.NONE, kind)),
                of.breakAt(
                        "/papers/submitted/1/reuse",
                        "code.unknown",
                        "reuse",
                        d -> withPapers(d, p -> p.submitted(List.of(paper, reuse)))),
                of.breakAt(
                        "/papers/supplements/1/documents/0/reuse",
                        "code.unknown",
                        "reuse in a supplement",
                        d -> withPapers(
                                d,
                                p -> p.supplements(List.of(
                                        closed,
                                        closed.toBuilder()
                                                .documents(List.of(reuse))
                                                .build())))),
                of.breakAt(
                        "/papers/supplements/0/fees/0/kind",
                        "code.unknown",
                        "fee kind in a supplement",
                        d -> withPapers(
                                d,
                                p -> p.supplements(List.of(
                                        closed.toBuilder().fees(List.of(kind)).build())))),
                of.breakAt(
                        "/papers/databases/1/database",
                        "code.unknown",
                        "database",
                        d -> withPapers(
                                d,
                                p -> p.databases(List.of(
                                        new DatabaseUse(DatabaseCode.of("seen-1"), Extras.NONE),
                                        new DatabaseUse(DatabaseCode.of("portal1/database", "9"), Extras.NONE))))));
    }

    /** Returns values outside every list or of another list, for which no wire has a text. */
    private static Stream<BrokenDossier> unwritable() {
        BrokenRule of = new BrokenRule("LT-CODE-009", Severity.FAIL);
        FeeItem kind = FeeItem.of("Phí", Money.ZERO).toBuilder()
                .kind(FeeKind.of("khác"))
                .build();
        Owner stranger =
                SampleDossiers.owner().toBuilder().kind(OwnerKind.of("person")).build();
        DatabaseUse database = new DatabaseUse(DatabaseCode.of("7"), Extras.NONE);
        DatabaseUse unnamed = new DatabaseUse(null, Extras.NONE);
        return Stream.of(
                of.breakAt(
                        "/filing/place",
                        "code.unwritable",
                        "a word of no list",
                        d -> withFiling(d, f -> f.place(FilingPlace.of("counter")))),
                of.breakAt(
                        "/filing/place",
                        "code.unwritable",
                        "another list of this wire",
                        d -> withFiling(d, f -> f.place(FilingPlace.of("portal1/channel", "3")))),
                of.breakAt(
                        "/filing/place",
                        "code.unwritable",
                        "another wire",
                        d -> withFiling(d, f -> f.place(FilingPlace.of("portal2/filing-place", "1")))),
                of.breakAt(
                        "/payment/fees/0/kind",
                        "code.unwritable",
                        "fee kind",
                        d -> withPayment(d, PaymentPlace.NONE, kind)),
                of.breakAt("/parties/owners/0/kind", "code.unwritable", "owner", d -> withOwners(d, List.of(stranger))),
                new BrokenRule("LT-SYNC-011", Severity.FAIL)
                        .breakAt(
                                "/papers/databases/0/database",
                                "dossier.database.none",
                                "no database",
                                d -> withPapers(d, p -> p.databases(List.of(unnamed)))),
                of.breakAt(
                        "/papers/databases/0/database",
                        "code.unwritable",
                        "the number of the wire",
                        d -> withPapers(d, p -> p.databases(List.of(database)))));
    }
}
