package vn.lienthong.portal.internal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.FeeCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.vocabulary.DatabaseCode;
import vn.lienthong.code.vocabulary.FeeCollection;
import vn.lienthong.code.vocabulary.FeeKind;
import vn.lienthong.code.vocabulary.Reuse;
import vn.lienthong.dossier.DatabaseUse;
import vn.lienthong.dossier.DatabaseUseBuilder;
import vn.lienthong.dossier.DossierPapers;
import vn.lienthong.dossier.DossierPapersBuilder;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.FeeItemBuilder;
import vn.lienthong.dossier.OtherPaper;
import vn.lienthong.dossier.OtherPaperBuilder;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.ResultIssue;
import vn.lienthong.dossier.ResultIssueBuilder;
import vn.lienthong.dossier.ResultIssueKind;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementAct;
import vn.lienthong.dossier.SupplementActBuilder;
import vn.lienthong.dossier.SupplementBuilder;

/** Papers, fees, supplements and results. */
final class PaperArbitraries {
    private static final Arbitrary<Boolean> TRUTHS = Arbitraries.of(true, false);

    private static final Arbitrary<Integer> COUNTS = Arbitraries.of(0, 1, 2, 1_000_000_000, Integer.MAX_VALUE);

    private PaperArbitraries() {}

    private static Arbitrary<String> ids() {
        return ValueArbitraries.maybe(Arbitraries.oneOf(Arbitraries.of("55", "0055"), TextArbitraries.any()));
    }

    private static Arbitrary<ComponentCode> components() {
        return ValueArbitraries.maybe(
                Arbitraries.of("000.00.00.G15-KQ000001", "GT-1").map(ComponentCode::of));
    }

    private static Arbitrary<ResultCode> resultCodes() {
        return ValueArbitraries.maybe(Arbitraries.of("KQ.G15.000001").map(ResultCode::of));
    }

    private static Arbitrary<FileUrl> links() {
        return ValueArbitraries.maybe(
                Arbitraries.of("https://dvc.example.vn/tep/55?token=\"+%20&x=1").map(FileUrl::of));
    }

    static Arbitrary<SubmittedDocument> documents() {
        return Builders.withBuilder(SubmittedDocumentBuilder::builder)
                .use(ids())
                .in((b, v) -> b.id(v))
                .use(ValueArbitraries.maybe(TextArbitraries.upTo(4000).map(FileName::of)))
                .in((b, v) -> b.fileName(v))
                .use(TRUTHS)
                .in((b, v) -> b.removed(v))
                .use(components())
                .in((b, v) -> b.component(v))
                .use(links())
                .in((b, v) -> b.url(v))
                .use(TRUTHS)
                .in((b, v) -> b.digitised(v))
                .use(ValueArbitraries.codes("reuse", Reuse::of))
                .in((b, v) -> b.reuse(v))
                .use(TRUTHS)
                .in((b, v) -> b.fromStore(v))
                .use(resultCodes())
                .in((b, v) -> b.replacedBy(v))
                .build(SubmittedDocumentBuilder::build);
    }

    static Arbitrary<FeeItem> fees() {
        return Builders.withBuilder(FeeItemBuilder::builder)
                .use(ValueArbitraries.maybe(TextArbitraries.any()))
                .in((b, v) -> b.name(v))
                .use(ValueArbitraries.maybe(Arbitraries.of("LP01").map(FeeCode::of)))
                .in((b, v) -> b.code(v))
                .use(ValueArbitraries.codes("fee-collection", FeeCollection::of))
                .in((b, v) -> b.collection(v))
                .use(ValueArbitraries.maybe(ValueArbitraries.amounts()))
                .in((b, v) -> b.unitPrice(v))
                .use(Arbitraries.of(0, 1, 2, 3, 1000))
                .in((b, v) -> b.quantity(v))
                .use(ValueArbitraries.codes("fee-kind", FeeKind::of))
                .in((b, v) -> b.kind(v))
                .build(FeeItemBuilder::build);
    }

    private static Arbitrary<OtherPaper> others() {
        return Builders.withBuilder(OtherPaperBuilder::builder)
                .use(ValueArbitraries.maybe(TextArbitraries.any().map(FileName::of)))
                .in((b, v) -> b.name(v))
                .use(COUNTS)
                .in((b, v) -> b.quantity(v))
                .use(COUNTS)
                .in((b, v) -> b.kind(v))
                .build(OtherPaperBuilder::build);
    }

    private static Arbitrary<SupplementAct> acts() {
        return Builders.withBuilder(SupplementActBuilder::builder)
                .use(ValueArbitraries.maybe(PersonArbitraries.names()))
                .in((b, v) -> b.person(v))
                .use(ValueArbitraries.maybe(TextArbitraries.any().map(FreeText::of)))
                .in((b, v) -> b.content(v))
                .use(ValueArbitraries.maybe(ValueArbitraries.times()))
                .in((b, v) -> b.at(v))
                .build(SupplementActBuilder::build);
    }

    static Arbitrary<Supplement> supplements() {
        return Builders.withBuilder(SupplementBuilder::builder)
                .use(ids())
                .in((b, v) -> b.id(v))
                .use(acts())
                .in((b, v) -> b.request(v))
                .use(acts())
                .in((b, v) -> b.answer(v))
                .use(TRUTHS)
                .in((b, v) -> b.closed(v))
                .use(documents().list().ofMaxSize(2))
                .in((b, v) -> b.documents(v))
                .use(fees().list().ofMaxSize(2))
                .in((b, v) -> b.fees(v))
                .use(ValueArbitraries.maybe(ValueArbitraries.times()))
                .in((b, v) -> b.appointmentBefore(v))
                .use(ValueArbitraries.maybe(ValueArbitraries.times()))
                .in((b, v) -> b.appointmentAfter(v))
                .build(SupplementBuilder::build);
    }

    private static Arbitrary<DatabaseUse> databases() {
        return Builders.withBuilder(DatabaseUseBuilder::builder)
                .use(Arbitraries.oneOf(
                        ValueArbitraries.codes("database", DatabaseCode::of),
                        Arbitraries.of("3", "X").map(text -> DatabaseCode.of("portal1/database", text))))
                .in((b, v) -> b.database(v))
                .build(DatabaseUseBuilder::build);
    }

    /** Returns papers with the given supplements. */
    static Arbitrary<DossierPapers> papers(Arbitrary<List<Supplement>> supplements) {
        return Builders.withBuilder(DossierPapersBuilder::builder)
                .use(documents().list().ofMaxSize(3))
                .in((b, v) -> b.submitted(v))
                .use(others().list().ofMaxSize(2))
                .in((b, v) -> b.others(v))
                .use(supplements)
                .in((b, v) -> b.supplements(v))
                .use(databases().list().ofMaxSize(2))
                .in((b, v) -> b.databases(v))
                .build(DossierPapersBuilder::build);
    }

    static Arbitrary<Result> results() {
        return Builders.withBuilder(ResultBuilder::builder)
                .use(ValueArbitraries.maybe(TextArbitraries.upTo(2000).map(FileName::of)))
                .in((b, v) -> b.name(v))
                .use(components())
                .in((b, v) -> b.component(v))
                .use(ids())
                .in((b, v) -> b.id(v))
                .use(links())
                .in((b, v) -> b.url(v))
                .use(resultCodes())
                .in((b, v) -> b.code(v))
                .use(issues())
                .in((b, v) -> b.issue(v))
                .build(ResultBuilder::build);
    }

    private static Arbitrary<ResultIssue> issues() {
        return Builders.withBuilder(ResultIssueBuilder::builder)
                .use(ValueArbitraries.codes("issue-kind", ResultIssueKind::of))
                .in((b, v) -> b.kind(v))
                .use(ids())
                .in((b, v) -> b.earlier(v))
                .use(ids())
                .in((b, v) -> b.subject(v))
                .use(Arbitraries.integers().between(1, 9))
                .in((b, v) -> b.copies(v))
                .build(ResultIssueBuilder::build);
    }
}
