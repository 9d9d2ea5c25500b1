package vn.lienthong.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Rules;

/**
 * Rules for dossiers that are in force over the same days. A dossier is judged by the pack of the day it was received on,
 * also when a newer one exists.
 *
 * @param id name of the pack
 * @param from first day on which it is in force
 * @param to last day on which it is in force
 * @param rules its rules
 */
public record RulePack(String id, LocalDate from, LocalDate to, List<Rule<Dossier>> rules) implements Rules<Dossier> {
    private static final List<RulePack> PACKS =
            List.of(new RulePack("dossier-1", LocalDate.MIN, LocalDate.MAX, DossierRules.all()));

    public RulePack {
        rules = List.copyOf(rules);
    }

    /** The pack of the SDK that is in force at a moment. */
    public static RulePack inForce(OffsetDateTime at) {
        LocalDate day = VietnamTime.of(at).toLocalDate();
        return PACKS.stream().filter(pack -> pack.covers(day)).findFirst().orElseThrow();
    }

    /** Whether the pack is in force on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public Findings judge(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.judge(dossier, findings));
        return new Findings(findings);
    }

    @Override
    public String toString() {
        return "RulePack[" + id + ", " + rules.size() + " rules]";
    }
}
