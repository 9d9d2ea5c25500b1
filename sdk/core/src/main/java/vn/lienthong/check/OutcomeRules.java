package vn.lienthong.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.FilingSubject;
import vn.lienthong.dossier.HandOver;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultIssue;
import vn.lienthong.dossier.ResultIssueKind;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;

/**
 * Rules on dossier data that only the agency holds: hand-overs, and how results relate to each other and to their
 * subjects. They are separate from {@link RulePack}, whose rules also apply to messages.
 */
public final class OutcomeRules implements RuleSet<Dossier> {
    private static final List<Rule<Dossier>> RULES = List.of(
            new Rule<>("LT-LIFE-025", RuleSource.PRACTICE, OutcomeRules::checkHandOvers),
            new Rule<>("LT-LIFE-026", RuleSource.PRACTICE, OutcomeRules::checkEarlierResults),
            new Rule<>("LT-LIFE-026", RuleSource.PRACTICE, OutcomeRules::checkCycles),
            new Rule<>("LT-LIFE-027", RuleSource.PRACTICE, OutcomeRules::checkSubjects),
            new Rule<>("LT-LIFE-028", RuleSource.PRACTICE, OutcomeRules::checkCopies));

    private OutcomeRules() {}

    /** Returns the rules, which apply on every day. */
    public static OutcomeRules standard() {
        return new OutcomeRules();
    }

    @Override
    public Findings check(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.evaluate(dossier, findings));
        return new Findings(findings);
    }

    private static void checkHandOvers(Dossier dossier, Rule.FindingSink report) {
        List<HandOver> passed = dossier.handling().handOvers();
        for (int i = 1; i < passed.size(); i++) {
            HandOver before = passed.get(i - 1);
            HandOver after = passed.get(i);
            if (!after.fromUnit().strip().equals(before.toUnit().strip())) {
                report.report("/handling/handOvers/" + i + "/fromUnit", "life.hand-over.broken");
            }
            if (before.at() != null && after.at() != null && after.at().isBefore(before.at())) {
                report.report("/handling/handOvers/" + i + "/at", "life.time.order");
            }
        }
    }

    /**
     * The earlier result may be part of another dossier, so only self-references and superseded results are findings.
     */
    private static void checkEarlierResults(Dossier dossier, Rule.FindingSink report) {
        Set<String> replaced = new HashSet<>();
        List<Result> results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            ResultIssue issue = results.get(i).issue();
            String path = "/outcome/results/" + i + "/issue/earlier";
            boolean first = issue.kind().equals(ResultIssueKind.FIRST);
            if (issue.earlier() == null) {
                if (!first && issue.kind().known()) {
                    report.report(path, "life.result.of-nothing");
                }
            } else if (first) {
                report.report(path, "life.result.first-of-another");
            } else if (issue.earlier().equals(results.get(i).id())) {
                report.report(path, "life.result.of-itself");
            } else if (!replaced.add(issue.earlier())) {
                report.report(path, "life.result.replaced-twice");
            }
        }
    }

    /** In a cycle of results that each supersede the next, no result is in force. */
    private static void checkCycles(Dossier dossier, Rule.FindingSink report) {
        List<Result> results = dossier.outcome().results();
        Map<String, String> named = new HashMap<>();
        for (Result result : results) {
            String id = result.id();
            String earlier = result.issue().earlier();
            boolean first = result.issue().kind().equals(ResultIssueKind.FIRST);
            if (id != null && earlier != null && !earlier.equals(id) && !first) {
                named.putIfAbsent(id, earlier);
            }
        }
        Set<String> circle = findCycle(named);
        for (int i = 0; i < results.size(); i++) {
            String id = results.get(i).id();
            if (id != null && circle.contains(id)) {
                report.report("/outcome/results/" + i + "/issue/earlier", "life.result.circle");
            }
        }
    }

    /** Follows the references, each at most once, and returns the ids of a cycle, or an empty set. */
    private static Set<String> findCycle(Map<String, String> named) {
        Set<String> circle = new HashSet<>();
        Map<String, String> walks = new HashMap<>();
        for (String start : named.keySet()) {
            String id = start;
            while (id != null && !walks.containsKey(id)) {
                walks.put(id, start);
                id = named.get(id);
            }
            while (id != null && start.equals(walks.get(id)) && circle.add(id)) {
                id = named.get(id);
            }
        }
        return circle;
    }

    private static void checkSubjects(Dossier dossier, Rule.FindingSink report) {
        Set<String> known =
                dossier.filing().subjects().stream().map(FilingSubject::id).collect(Collectors.toSet());
        List<Result> results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            String subject = results.get(i).issue().subject();
            if (subject != null && !known.contains(subject)) {
                report.report("/outcome/results/" + i + "/issue/subject", "life.result.subject");
            }
        }
    }

    /** A withdrawal issues no copies. */
    private static void checkCopies(Dossier dossier, Rule.FindingSink report) {
        List<Result> results = dossier.outcome().results();
        for (int i = 0; i < results.size(); i++) {
            ResultIssue issue = results.get(i).issue();
            if (issue.copies() < (issue.kind().equals(ResultIssueKind.WITHDRAWAL) ? 0 : 1)) {
                report.report("/outcome/results/" + i + "/issue/copies", "life.result.copies");
            }
        }
    }
}
