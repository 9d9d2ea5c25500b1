package vn.lienthong.check;

import static vn.lienthong.specimen.SampleDossiers.RECEPTION;
import static vn.lienthong.specimen.SampleDossiers.withFiling;
import static vn.lienthong.specimen.SampleDossiers.withHandling;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.check.BrokenDossier.BrokenRule;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.FilingSubject;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.ResultIssue;
import vn.lienthong.dossier.ResultIssueBuilder;
import vn.lienthong.dossier.ResultIssueKind;
import vn.lienthong.error.Severity;

/** Broken dossiers for the rules on hand-overs and results. */
final class BrokenDossierOutcomes {
    private BrokenDossierOutcomes() {}

    static Stream<BrokenDossier> all() {
        return Stream.of(handOvers(), earlier(), subjects(), copies()).flatMap(rows -> rows);
    }

    /** Returns a result with an id and a changed issue. */
    static Result result(String id, UnaryOperator<ResultIssueBuilder> change) {
        ResultIssue issue = change.apply(ResultIssue.first().toBuilder()).build();
        return ResultBuilder.builder().id(id).issue(issue).build();
    }

    static Dossier withResults(Dossier dossier, Result... results) {
        return dossier.toBuilder()
                .outcome(dossier.outcome().toBuilder().results(List.of(results)).build())
                .build();
    }

    private static HandOver handOver(String from, String to, @Nullable OffsetDateTime at) {
        return new HandOver(from, to, at, null);
    }

    private static Stream<BrokenDossier> handOvers() {
        BrokenRule of = new BrokenRule("LT-LIFE-025", Severity.WARN);
        HandOver first = handOver("Một cửa", "Phòng A", RECEPTION.plusHours(1));
        return Stream.of(
                of.breakAt(
                        "/handling/handOvers/1/fromUnit",
                        "life.hand-over.broken",
                        "from a unit that never had it",
                        d -> withHandling(d, h -> h.handOvers(List.of(first, handOver("Phòng B", "Phòng C", null))))),
                of.breakAt(
                        "/handling/handOvers/1/at",
                        "life.time.order",
                        "before it was taken",
                        d -> withHandling(
                                d, h -> h.handOvers(List.of(first, handOver("Phòng A", "Phòng C", RECEPTION))))));
    }

    private static Stream<BrokenDossier> earlier() {
        BrokenRule of = new BrokenRule("LT-LIFE-026", Severity.WARN);
        return Stream.of(
                of.breakAt(
                        "/outcome/results/1/issue/earlier",
                        "life.result.of-nothing",
                        "a correction of nothing",
                        d -> withResults(d, result("1", b -> b), result("2", b -> b.kind(ResultIssueKind.CORRECTION)))),
                of.breakAt(
                        "/outcome/results/0/issue/earlier",
                        "life.result.of-itself",
                        "a withdrawal of itself",
                        d -> withResults(
                                d,
                                result(
                                        "1",
                                        b -> b.kind(ResultIssueKind.WITHDRAWAL).earlier("1")))),
                of.breakAt(
                        "/outcome/results/1/issue/earlier",
                        "life.result.first-of-another",
                        "a first one after another, which the third rightly corrects",
                        d -> withResults(
                                d,
                                result("1", b -> b),
                                result("2", b -> b.earlier("1")),
                                result(
                                        "3",
                                        b -> b.kind(ResultIssueKind.CORRECTION).earlier("1")))),
                of.breakAt(
                        "/outcome/results/2/issue/earlier",
                        "life.result.replaced-twice",
                        "two in place of one",
                        d -> withResults(
                                d,
                                result("1", b -> b),
                                result("2", b -> b.kind(ResultIssueKind.REISSUE).earlier("1")),
                                result(
                                        "3",
                                        b -> b.kind(ResultIssueKind.CORRECTION).earlier("1")))));
    }

    private static Stream<BrokenDossier> subjects() {
        return Stream.of(new BrokenRule("LT-LIFE-027", Severity.WARN)
                .breakAt(
                        "/outcome/results/0/issue/subject",
                        "life.result.subject",
                        "nobody's result",
                        d -> withResults(
                                withFiling(d, f -> f.subjects(List.of(new FilingSubject("1", null)))),
                                result("k", b -> b.subject("2")))));
    }

    private static Stream<BrokenDossier> copies() {
        BrokenRule of = new BrokenRule("LT-LIFE-028", Severity.WARN);
        return Stream.of(
                of.breakAt(
                        "/outcome/results/0/issue/copies",
                        "life.result.copies",
                        "no copy",
                        d -> withResults(d, result("k", b -> b.copies(0)))),
                of.breakAt(
                        "/outcome/results/0/issue/copies",
                        "life.result.copies",
                        "a withdrawal that gives less than none",
                        d -> withResults(
                                d,
                                result(
                                        "k",
                                        b -> b.kind(ResultIssueKind.WITHDRAWAL)
                                                .earlier("1")
                                                .copies(-1)))));
    }
}
