package vn.lienthong.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.FilingSubject;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.Issue;
import vn.lienthong.dossier.IssueKind;
import vn.lienthong.dossier.Result;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Rules;

/**
 * The rules on what only the agency keeps of a dossier: how it passed from hand to hand, and how its results stand to each other
 * and to its subjects. They stand apart from {@link RulePack}, whose rules a message can be judged by.
 */
public final class OutcomeRules implements Rules<Dossier> {
    private static final List<Rule<Dossier>> RULES = List.of(
            new Rule<>("LT-LIFE-025", Source.PRACTICE, OutcomeRules::handOvers),
            new Rule<>("LT-LIFE-026", Source.PRACTICE, OutcomeRules::earlier),
            new Rule<>("LT-LIFE-027", Source.PRACTICE, OutcomeRules::subjects),
            new Rule<>("LT-LIFE-028", Source.PRACTICE, OutcomeRules::copies));

    private OutcomeRules() {}

    /** The rules; they hold for every day. */
    public static OutcomeRules standard() {
        return new OutcomeRules();
    }

    @Override
    public Findings judge(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.judge(dossier, findings));
        return new Findings(findings);
    }

    private static void handOvers(Dossier dossier, Rule.Report report) {
        List<HandOver> passed = dossier.handling().handOvers();
        for (int i = 1; i < passed.size(); i++) {
            HandOver before = passed.get(i - 1);
            HandOver after = passed.get(i);
            if (!after.fromUnit().strip().equals(before.toUnit().strip())) {
                report.found("/handling/handOvers/" + i + "/fromUnit", "life.hand-over.broken");
            }
            if (before.at() != null && after.at() != null && after.at().isBefore(before.at())) {
                report.found("/handling/handOvers/" + i + "/at", "life.time.order");
            }
        }
    }

    /** What it names may stand in another dossier; only itself, and what another has replaced, it cannot mean. */
    private static void earlier(Dossier dossier, Rule.Report report) {
        Set<String> replaced = new HashSet<>();
        List<Result> results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            Issue issue = results.get(i).issue();
            String path = "/outcome/results/" + i + "/issue/earlier";
            if (issue.earlier() == null) {
                if (!issue.kind().equals(IssueKind.FIRST)) {
                    report.found(path, "life.result.of-nothing");
                }
            } else if (issue.earlier().equals(results.get(i).id())) {
                report.found(path, "life.result.of-itself");
            } else if (!replaced.add(issue.earlier())) {
                report.found(path, "life.result.replaced-twice");
            }
        }
    }

    private static void subjects(Dossier dossier, Rule.Report report) {
        Set<String> known =
                dossier.filing().subjects().stream().map(FilingSubject::id).collect(Collectors.toSet());
        List<Result> results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            String subject = results.get(i).issue().subject();
            if (subject != null && !known.contains(subject)) {
                report.found("/outcome/results/" + i + "/issue/subject", "life.result.subject");
            }
        }
    }

    private static void copies(Dossier dossier, Rule.Report report) {
        List<Result> results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).issue().copies() < 1) {
                report.found("/outcome/results/" + i + "/issue/copies", "life.result.copies");
            }
        }
    }
}
