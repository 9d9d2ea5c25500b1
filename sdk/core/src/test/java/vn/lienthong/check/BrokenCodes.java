package vn.lienthong.check;

import static vn.lienthong.check.ChangedDossiers.of;
import static vn.lienthong.check.ChangedDossiers.owned;
import static vn.lienthong.check.ChangedDossiers.paid;
import static vn.lienthong.check.ChangedDossiers.papers;
import static vn.lienthong.specimen.Samples.filed;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.check.BrokenDossier.Of;
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
import vn.lienthong.specimen.Samples;
import vn.lienthong.value.Extras;

/** Values of the state's lists: a way to break each rule. */
final class BrokenCodes {
    private BrokenCodes() {}

    static Stream<BrokenDossier> all() {
        return Stream.of(openCodes(), moreOpenCodes(), unwritable()).flatMap(rows -> rows);
    }

    private static Stream<BrokenDossier> openCodes() {
        Of of = new Of("LT-CODE-009", Severity.WARN);
        Owner stranger = Samples.owner().toBuilder()
                .kind(OwnerKind.of("portal1/owner-kind", "9"))
                .build();
        return Stream.of(
                of.at(
                        "/filing/place",
                        "code.unknown",
                        "place",
                        d -> filed(d, f -> f.place(FilingPlace.of("portal1/filing-place", "3")))),
                of.at(
                        "/outcome/form",
                        "code.unknown",
                        "form",
                        d -> d.toBuilder()
                                .outcome(d.outcome().toBuilder()
                                        .form(ResultReturn.of("portal1/result-return", "2"))
                                        .build())
                                .build()),
                of.at(
                        "/payment/place",
                        "code.unknown",
                        "place of payment",
                        d -> paid(d, PaymentPlace.of("portal1/payment-place", "4"), FeeItem.of("Phí", Money.dong(1)))),
                of.at("/parties/owners/0/kind", "code.unknown", "first owner", d -> owned(d, List.of(stranger))),
                of.at(
                        "/parties/owners/1/kind",
                        "code.unknown",
                        "second owner",
                        d -> owned(d, List.of(Samples.owner(), stranger))));
    }

    private static Stream<BrokenDossier> moreOpenCodes() {
        Of of = new Of("LT-CODE-009", Severity.WARN);
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
                of.at(
                        "/payment/fees/1/collection",
                        "code.unknown",
                        "collection",
                        d -> paid(d, PaymentPlace.NONE, free, collection)),
                of.at("/payment/fees/0/kind", "code.unknown", "fee kind", d -> paid(d, PaymentPlace.NONE, kind)),
                of.at(
                        "/papers/submitted/1/reuse",
                        "code.unknown",
                        "reuse",
                        d -> papers(d, p -> p.submitted(List.of(paper, reuse)))),
                of.at(
                        "/papers/supplements/1/documents/0/reuse",
                        "code.unknown",
                        "reuse in a supplement",
                        d -> papers(
                                d,
                                p -> p.supplements(List.of(
                                        closed,
                                        closed.toBuilder()
                                                .documents(List.of(reuse))
                                                .build())))),
                of.at(
                        "/papers/supplements/0/fees/0/kind",
                        "code.unknown",
                        "fee kind in a supplement",
                        d -> papers(
                                d,
                                p -> p.supplements(List.of(
                                        closed.toBuilder().fees(List.of(kind)).build())))),
                of.at(
                        "/papers/databases/1/database",
                        "code.unknown",
                        "database",
                        d -> papers(
                                d,
                                p -> p.databases(List.of(
                                        new DatabaseUse(DatabaseCode.of("seen-1"), Extras.NONE),
                                        new DatabaseUse(DatabaseCode.of("portal1/database", "9"), Extras.NONE))))));
    }

    /** What a caller made up, and what came from another list: no wire has a text for it. */
    private static Stream<BrokenDossier> unwritable() {
        Of of = new Of("LT-CODE-009", Severity.FAIL);
        FeeItem kind = FeeItem.of("Phí", Money.ZERO).toBuilder()
                .kind(FeeKind.of("khác"))
                .build();
        Owner stranger =
                Samples.owner().toBuilder().kind(OwnerKind.of("person")).build();
        DatabaseUse database = new DatabaseUse(DatabaseCode.of("7"), Extras.NONE);
        DatabaseUse unnamed = new DatabaseUse(null, Extras.NONE);
        return Stream.of(
                of.at(
                        "/filing/place",
                        "code.unwritable",
                        "a word of no list",
                        d -> filed(d, f -> f.place(FilingPlace.of("counter")))),
                of.at(
                        "/filing/place",
                        "code.unwritable",
                        "another list of this wire",
                        d -> filed(d, f -> f.place(FilingPlace.of("portal1/channel", "3")))),
                of.at(
                        "/filing/place",
                        "code.unwritable",
                        "another wire",
                        d -> filed(d, f -> f.place(FilingPlace.of("portal2/filing-place", "1")))),
                of.at("/payment/fees/0/kind", "code.unwritable", "fee kind", d -> paid(d, PaymentPlace.NONE, kind)),
                of.at("/parties/owners/0/kind", "code.unwritable", "owner", d -> owned(d, List.of(stranger))),
                new Of("LT-SYNC-011", Severity.FAIL)
                        .at(
                                "/papers/databases/0/database",
                                "dossier.database.none",
                                "no database",
                                d -> papers(d, p -> p.databases(List.of(unnamed)))),
                of.at(
                        "/papers/databases/0/database",
                        "code.unwritable",
                        "the number of the wire",
                        d -> papers(d, p -> p.databases(List.of(database)))));
    }
}
