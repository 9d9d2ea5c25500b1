package vn.lienthong.signature.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.TaxCode;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Language;
import vn.lienthong.signature.Coverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.Signer;
import vn.lienthong.signature.Verdict;

class ResultPolicyProperties {
    private static final ProcedureCode PROCEDURE = ProcedureCode.of("2.000488");

    @Provide
    Arbitrary<List<SignatureReport>> signatures() {
        Arbitrary<Verdict> verdicts = Arbitraries.frequency(
                Tuple.of(6, Verdict.VALID), Tuple.of(1, Verdict.UNKNOWN), Tuple.of(1, Verdict.NOT_INTACT));
        return Combinators.combine(Arbitraries.of(Signer.Kind.class), organisations(), verdicts, extents())
                .as((kind, name, verdict, extent) -> Reports.over(Reports.by(kind, name, verdict), extent))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<SignatureReport>> valid() {
        return Combinators.combine(Arbitraries.of(Signer.Kind.class), organisations())
                .as((kind, name) -> Reports.by(kind, name, Verdict.VALID))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<PaperRules> rules() {
        Arbitrary<PaperRules> named = Arbitraries.of(
                PaperRules.standard(),
                PaperRules.standard().byAgency(SignerIdentity.organisation(Reports.AGENCY)),
                PaperRules.standard()
                        .byAgency(SignerIdentity.taxCode(TaxCode.of(Reports.TAX_CODE)))
                        .byOfficial(SignerIdentity.organisation(Reports.AGENCY)));
        return Combinators.combine(
                        named,
                        Arbitraries.of(Paper.class),
                        Arbitraries.of(SignerRole.class).set())
                .as((rules, paper, roles) -> rules.asking(paper, roles.toArray(SignerRole[]::new)));
    }

    @Provide
    Arbitrary<SignedPaper> papers() {
        return Combinators.combine(
                        Arbitraries.of(Paper.class),
                        Arbitraries.integers().between(-400, 800),
                        Arbitraries.of(true, false))
                .as((paper, days, identified) -> new SignedPaper(
                        paper, PROCEDURE, LocalDate.of(2025, 11, 15).plusDays(days), identified));
    }

    private static Arbitrary<String> organisations() {
        return Arbitraries.of(Reports.AGENCY, "SỞ KIỂM THỬ");
    }

    private static Arbitrary<Coverage.Extent> extents() {
        return Arbitraries.frequency(
                Tuple.of(6, Coverage.Extent.WHOLE_FILE),
                Tuple.of(2, Coverage.Extent.EARLIER_REVISION),
                Tuple.of(1, Coverage.Extent.PART));
    }

    @Property
    void moreValidSignaturesNeverPutAPaperOutOfOrder(
            @ForAll("signatures") List<SignatureReport> some,
            @ForAll("valid") List<SignatureReport> more,
            @ForAll("rules") PaperRules rules,
            @ForAll("papers") SignedPaper paper) {
        ResultPolicy policy = ResultPolicy.of(rules);
        var report = Reports.of(some.toArray(SignatureReport[]::new));
        boolean before = !policy.check(report, paper).failed();
        boolean after = !policy.check(Reports.and(report, more.toArray(SignatureReport[]::new)), paper)
                .failed();
        Statistics.label("in order before").collect(before);
        assertThat(!before || after).isTrue();
    }

    @Property
    void whatIsSaidHasWordsAndNamesNobody(
            @ForAll("signatures") List<SignatureReport> some,
            @ForAll("rules") PaperRules rules,
            @ForAll("papers") SignedPaper paper) {
        Findings findings = ResultPolicy.of(rules).check(Reports.of(some.toArray(SignatureReport[]::new)), paper);
        for (Language language : Language.values()) {
            assertThat(findings.message(language)).doesNotContain("signature.", "KIỂM THỬ", "@", "{0}");
        }
        assertThat(findings).allMatch(finding -> finding.requirement().startsWith("LT-RES-"));
    }
}
