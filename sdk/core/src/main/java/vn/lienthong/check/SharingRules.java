package vn.lienthong.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.dossier.course.SharedDossier;
import vn.lienthong.dossier.course.StageOwnership;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;

/** Rules on a dossier that several systems process: one source for each stage, one code, one clock. */
public final class SharingRules implements RuleSet<SharedDossier> {
    private static final List<Rule<SharedDossier>> RULES = List.of(
            new Rule<>("LT-LIFE-021", RuleSource.PRACTICE, SharingRules::checkSources),
            new Rule<>("LT-LIFE-022", RuleSource.PRACTICE, SharingRules::checkCodes),
            new Rule<>("LT-LIFE-023", RuleSource.PRACTICE, SharingRules::checkClocks));

    private SharingRules() {}

    /** Returns the rules, which apply on every day. */
    public static SharingRules standard() {
        return new SharingRules();
    }

    @Override
    public Findings check(SharedDossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.evaluate(dossier, findings));
        return new Findings(findings);
    }

    private static void checkSources(SharedDossier dossier, Rule.FindingSink report) {
        Map<StageOwnership.StagePart, AgencyCode> first = new EnumMap<>(StageOwnership.StagePart.class);
        for (int i = 0; i < dossier.stages().size(); i++) {
            StageOwnership stage = dossier.stages().get(i);
            AgencyCode before = first.putIfAbsent(stage.part(), stage.system());
            if (before != null && !before.sameAgencyAs(stage.system())) {
                report.report("/stages/" + i + "/system", "life.stage.two-sources");
            }
        }
    }

    private static void checkCodes(SharedDossier dossier, Rule.FindingSink report) {
        for (int i = 0; i < dossier.stages().size(); i++) {
            if (!dossier.stages().get(i).code().equals(dossier.code())) {
                report.report("/stages/" + i + "/code", "life.stage.other-code");
            }
        }
    }

    private static void checkClocks(SharedDossier dossier, Rule.FindingSink report) {
        for (int i = 0; i < dossier.stages().size(); i++) {
            if (!dossier.stages().get(i).received().isEqual(dossier.received())) {
                report.report("/stages/" + i + "/received", "life.stage.other-clock");
            }
        }
    }
}
