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
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.SignerInfo;
import vn.lienthong.value.Language;

class ResultPolicyProperties {
    private static final ProcedureCode PROCEDURE = ProcedureCode.of("2.000488");

    @Provide
    Arbitrary<List<SignatureReport>> signatures() {
        Arbitrary<SignatureVerdict> verdicts = Arbitraries.frequency(
                Tuple.of(6, SignatureVerdict.VALID),
                Tuple.of(1, SignatureVerdict.UNKNOWN),
                Tuple.of(1, SignatureVerdict.NOT_INTACT));
        return Combinators.combine(Arbitraries.of(SignerInfo.SignerKind.class), organisations(), verdicts, extents())
                .as((kind, name, verdict, extent) -> ReportFixture.over(ReportFixture.by(kind, name, verdict), extent))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<SignatureReport>> valid() {
        return Combinators.combine(Arbitraries.of(SignerInfo.SignerKind.class), organisations())
                .as((kind, name) -> ReportFixture.by(kind, name, SignatureVerdict.VALID))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<SignatureRequirements> rules() {
        Arbitrary<SignatureRequirements> named = Arbitraries.of(
                SignatureRequirements.standard(),
                SignatureRequirements.standard().byAgency(SignerIdentity.organisation(ReportFixture.AGENCY)),
                SignatureRequirements.standard()
                        .byAgency(SignerIdentity.taxCode(TaxCode.of(ReportFixture.TAX_CODE)))
                        .byOfficial(SignerIdentity.organisation(ReportFixture.AGENCY)));
        return Combinators.combine(
                        named,
                        Arbitraries.of(PaperKind.class),
                        Arbitraries.of(SignerRole.class).set())
                .as((rules, paper, roles) -> rules.requiring(paper, roles.toArray(SignerRole[]::new)));
    }

    @Provide
    Arbitrary<PaperContext> papers() {
        return Combinators.combine(
                        Arbitraries.of(PaperKind.class),
                        Arbitraries.integers().between(-400, 800),
                        Arbitraries.of(true, false))
                .as((paper, days, identified) -> new PaperContext(
                        paper, PROCEDURE, LocalDate.of(2025, 11, 15).plusDays(days), identified));
    }

    private static Arbitrary<String> organisations() {
        return Arbitraries.of(ReportFixture.AGENCY, "SỞ KIỂM THỬ");
    }

    private static Arbitrary<SignatureCoverage.CoverageExtent> extents() {
        return Arbitraries.frequency(
                Tuple.of(6, SignatureCoverage.CoverageExtent.WHOLE_FILE),
                Tuple.of(2, SignatureCoverage.CoverageExtent.EARLIER_REVISION),
                Tuple.of(1, SignatureCoverage.CoverageExtent.PART));
    }

    @Property
    void moreValidSignaturesNeverPutAPaperOutOfOrder(
            @ForAll("signatures") List<SignatureReport> some,
            @ForAll("valid") List<SignatureReport> more,
            @ForAll("rules") SignatureRequirements rules,
            @ForAll("papers") PaperContext paper) {
        ResultPolicy policy = ResultPolicy.of(rules);
        var report = ReportFixture.of(some.toArray(SignatureReport[]::new));
        boolean before = !policy.check(report, paper).failed();
        boolean after = !policy.check(ReportFixture.and(report, more.toArray(SignatureReport[]::new)), paper)
                .failed();
        Statistics.label("in order before").collect(before);
        assertThat(!before || after).isTrue();
    }

    @Property
    void everyFindingHasATextAndNamesNoPerson(
            @ForAll("signatures") List<SignatureReport> some,
            @ForAll("rules") SignatureRequirements rules,
            @ForAll("papers") PaperContext paper) {
        Findings findings = ResultPolicy.of(rules).check(ReportFixture.of(some.toArray(SignatureReport[]::new)), paper);
        for (Language language : Language.values()) {
            assertThat(findings.message(language)).doesNotContain("signature.", "KIỂM THỬ", "@", "{0}");
        }
        assertThat(findings).allMatch(finding -> finding.requirement().startsWith("LT-RES-"));
    }
}
