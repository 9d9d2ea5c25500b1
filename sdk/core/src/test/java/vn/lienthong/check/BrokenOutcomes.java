package vn.lienthong.check;

import static vn.lienthong.specimen.Samples.RECEPTION;
import static vn.lienthong.specimen.Samples.filed;
import static vn.lienthong.specimen.Samples.handled;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.check.BrokenDossier.Of;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.FilingSubject;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.IssueKind;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.ResultIssue;
import vn.lienthong.dossier.ResultIssueBuilder;
import vn.lienthong.error.Severity;

/** Hand-overs and results: a way to break each rule. */
final class BrokenOutcomes {
    private BrokenOutcomes() {}

    static Stream<BrokenDossier> all() {
        return Stream.of(handOvers(), earlier(), subjects(), copies()).flatMap(rows -> rows);
    }

    /** A result of an id that is issued in some way. */
    static Result result(String id, UnaryOperator<ResultIssueBuilder> change) {
        ResultIssue issue = change.apply(ResultIssue.first().toBuilder()).build();
        return ResultBuilder.builder().id(id).issue(issue).build();
    }

    static Dossier given(Dossier dossier, Result... results) {
        return dossier.toBuilder()
                .outcome(dossier.outcome().toBuilder().results(List.of(results)).build())
                .build();
    }

    private static HandOver passed(String from, String to, @Nullable OffsetDateTime at) {
        return new HandOver(from, to, at, null);
    }

    private static Stream<BrokenDossier> handOvers() {
        Of of = new Of("LT-LIFE-025", Severity.WARN);
        HandOver first = passed("Một cửa", "Phòng A", RECEPTION.plusHours(1));
        return Stream.of(
                of.at(
                        "/handling/handOvers/1/fromUnit",
                        "life.hand-over.broken",
                        "from a unit that never had it",
                        d -> handled(d, h -> h.handOvers(List.of(first, passed("Phòng B", "Phòng C", null))))),
                of.at(
                        "/handling/handOvers/1/at",
                        "life.time.order",
                        "before it was taken",
                        d -> handled(d, h -> h.handOvers(List.of(first, passed("Phòng A", "Phòng C", RECEPTION))))));
    }

    private static Stream<BrokenDossier> earlier() {
        Of of = new Of("LT-LIFE-026", Severity.WARN);
        return Stream.of(
                of.at(
                        "/outcome/results/1/issue/earlier",
                        "life.result.of-nothing",
                        "a correction of nothing",
                        d -> given(d, result("1", b -> b), result("2", b -> b.kind(IssueKind.CORRECTION)))),
                of.at(
                        "/outcome/results/0/issue/earlier",
                        "life.result.of-itself",
                        "a withdrawal of itself",
                        d -> given(
                                d, result("1", b -> b.kind(IssueKind.WITHDRAWAL).earlier("1")))),
                of.at(
                        "/outcome/results/1/issue/earlier",
                        "life.result.first-of-another",
                        "a first one after another, which the third rightly corrects",
                        d -> given(
                                d,
                                result("1", b -> b),
                                result("2", b -> b.earlier("1")),
                                result("3", b -> b.kind(IssueKind.CORRECTION).earlier("1")))),
                of.at(
                        "/outcome/results/2/issue/earlier",
                        "life.result.replaced-twice",
                        "two in place of one",
                        d -> given(
                                d,
                                result("1", b -> b),
                                result("2", b -> b.kind(IssueKind.REISSUE).earlier("1")),
                                result("3", b -> b.kind(IssueKind.CORRECTION).earlier("1")))));
    }

    private static Stream<BrokenDossier> subjects() {
        return Stream.of(new Of("LT-LIFE-027", Severity.WARN)
                .at(
                        "/outcome/results/0/issue/subject",
                        "life.result.subject",
                        "nobody's result",
                        d -> given(
                                filed(d, f -> f.subjects(List.of(new FilingSubject("1", null)))),
                                result("k", b -> b.subject("2")))));
    }

    private static Stream<BrokenDossier> copies() {
        Of of = new Of("LT-LIFE-028", Severity.WARN);
        return Stream.of(
                of.at(
                        "/outcome/results/0/issue/copies",
                        "life.result.copies",
                        "no copy",
                        d -> given(d, result("k", b -> b.copies(0)))),
                of.at(
                        "/outcome/results/0/issue/copies",
                        "life.result.copies",
                        "a withdrawal that gives less than none",
                        d -> given(
                                d,
                                result(
                                        "k",
                                        b -> b.kind(IssueKind.WITHDRAWAL)
                                                .earlier("1")
                                                .copies(-1)))));
    }
}
