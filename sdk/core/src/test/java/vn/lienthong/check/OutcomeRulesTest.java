package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.check.BrokenDossierOutcomes.result;
import static vn.lienthong.check.BrokenDossierOutcomes.withResults;
import static vn.lienthong.specimen.SampleDossiers.RECEPTION;
import static vn.lienthong.specimen.SampleDossiers.withFiling;
import static vn.lienthong.specimen.SampleDossiers.withHandling;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierOutcome;
import vn.lienthong.dossier.FilingSubject;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultIssueKind;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Language;

class OutcomeRulesTest {
    private static final Result FIRST = result("1", b -> b);
    private static final Result OTHER = result("2", b -> b);

    static Stream<BrokenDossier> broken() {
        return BrokenDossierOutcomes.all();
    }

    @ParameterizedTest
    @MethodSource("broken")
    @DisplayName("Each broken rule is reported once at its place; rules for messages report nothing")
    void found(BrokenDossier broken) {
        List<Finding> findings = broken.dossier().check(OutcomeRules.standard()).list();

        assertThat(findings)
                .containsExactly(Finding.of(broken.path(), broken.requirement(), broken.severity(), broken.key()));
        assertThat(broken.dossier().check(RulePack.inForce(RECEPTION))).isEqualTo(Findings.none());
        for (Language language : Language.values()) {
            assertThat(findings.get(0).message(language)).isNotEqualTo(broken.key());
        }
    }

    private static List<Result> resultsInForce(Result... results) {
        return DossierOutcome.none().toBuilder()
                .results(List.of(results))
                .build()
                .resultsInForce();
    }

    @Test
    @Tag("LT-LIFE-026")
    @DisplayName("A valid result is not withdrawn, corrected or replaced, and is not an act of withdrawal")
    void inForce() {
        Result correction = result("3", b -> b.kind(ResultIssueKind.CORRECTION).earlier("1"));
        Result again = result("4", b -> b.kind(ResultIssueKind.REISSUE).earlier("3"));
        Result withdrawal = result("5", b -> b.kind(ResultIssueKind.WITHDRAWAL).earlier("4"));

        assertThat(resultsInForce()).isEmpty();
        assertThat(resultsInForce(FIRST, OTHER)).containsExactly(FIRST, OTHER);
        assertThat(resultsInForce(FIRST, OTHER, correction)).containsExactly(OTHER, correction);
        assertThat(resultsInForce(FIRST, OTHER, correction, again)).containsExactly(OTHER, again);
        assertThat(resultsInForce(FIRST, OTHER, correction, again, withdrawal)).containsExactly(OTHER);
    }

    @Test
    @Tag("LT-LIFE-026")
    @Tag("LT-LIFE-027")
    @Tag("LT-LIFE-028")
    @DisplayName("Results for several subjects, corrections of results elsewhere and many copies are in order")
    void several() {
        Dossier dossier = withFiling(
                SampleDossiers.dossier(),
                f -> f.subjects(List.of(new FilingSubject("a", null), new FilingSubject("b", null))));

        assertThat(withResults(
                                dossier,
                                result("1", b -> b.subject("a").copies(3)),
                                result("2", b -> b.subject("b")),
                                result(
                                        "3",
                                        b -> b.kind(ResultIssueKind.CORRECTION).earlier("in another dossier")))
                        .check(OutcomeRules.standard()))
                .isEqualTo(Findings.none());
    }

    @Test
    @Tag("LT-LIFE-026")
    @Tag("LT-LIFE-028")
    @DisplayName("A withdrawal may give no copy, and a kind that is not in the list need not name another")
    void withdrawnOrUnknown() {
        assertThat(withResults(
                                SampleDossiers.dossier(),
                                result("1", b -> b),
                                result(
                                        "2",
                                        b -> b.kind(ResultIssueKind.WITHDRAWAL)
                                                .earlier("1")
                                                .copies(0)),
                                result("3", b -> b.kind(ResultIssueKind.of("extract"))))
                        .check(OutcomeRules.standard()))
                .isEqualTo(Findings.none());
    }

    @Test
    @Tag("LT-LIFE-026")
    @DisplayName("Results that name each other in a circle are found, each; one that only leads into the circle is not")
    void circle() {
        Result one = result("1", b -> b.kind(ResultIssueKind.REISSUE).earlier("3"));
        Result two = result("2", b -> b.kind(ResultIssueKind.CORRECTION).earlier("1"));
        Result three = result("3", b -> b.kind(ResultIssueKind.CORRECTION).earlier("2"));
        Result four = result("4", b -> b.kind(ResultIssueKind.CORRECTION).earlier("elsewhere"));
        Result five = result("5", b -> b.kind(ResultIssueKind.CORRECTION).earlier("4"));
        Result six = result("6", b -> b.kind(ResultIssueKind.REISSUE).earlier("5"));

        assertThat(withResults(SampleDossiers.dossier(), four, five, six).check(OutcomeRules.standard()))
                .isEqualTo(Findings.none());
        assertThat(withResults(SampleDossiers.dossier(), four, one, five, two, three, six)
                        .check(OutcomeRules.standard()))
                .extracting(found -> found.path() + " " + found.key())
                .containsExactly(
                        "/outcome/results/1/issue/earlier life.result.circle",
                        "/outcome/results/3/issue/earlier life.result.circle",
                        "/outcome/results/4/issue/earlier life.result.circle");
        assertThat(resultsInForce(one, two, three)).isEmpty();
    }

    @Test
    @Tag("LT-LIFE-025")
    @DisplayName("Hand-overs between units at one time, or without a time, are valid")
    void handOvers() {
        Dossier dossier = withHandling(
                SampleDossiers.dossier(),
                h -> h.handOvers(List.of(
                        new HandOver("Một cửa", "Phòng A", RECEPTION, null),
                        new HandOver("Phòng A ", "Phòng B", RECEPTION, null),
                        new HandOver("Phòng B", "Một cửa", null, null))));

        assertThat(dossier.check(OutcomeRules.standard())).isEqualTo(Findings.none());
    }
}
