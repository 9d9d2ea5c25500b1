package vn.lienthong.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.dossier.DossierRouting;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.publication.ProcedureVersion;

/**
 * Checks that a dossier goes to an agency that the version of its procedure names, independent of where it was filed
 * and where the person lives (LT-AREA-002, LT-AREA-005). Agencies are compared by code. If one has no code, as in a
 * sheet that names only a class of agencies ("Ủy ban nhân dân cấp xã"), there is no finding.
 */
public final class RoutingRules implements RuleSet<DossierRouting> {
    /** First day on which dossiers are accepted independent of administrative boundaries. */
    private static final LocalDate BOUNDARY_INDEPENDENT_FROM = LocalDate.of(2025, 7, 1);

    private final List<Agency> namedAgencies;
    private final LocalDate day;
    private final List<Rule<DossierRouting>> rules = List.of(
            new Rule<>("LT-AREA-002", RuleSource.PRACTICE, this::checkCompetence),
            new Rule<>("LT-AREA-005", RuleSource.PRACTICE, this::checkResidence),
            new Rule<>("LT-AREA-002", RuleSource.PRACTICE, RoutingRules::checkReception));

    private RoutingRules(List<Agency> named, LocalDate day) {
        this.namedAgencies = List.copyOf(named);
        this.day = Objects.requireNonNull(day, "day");
    }

    /**
     * Returns the rules for dossiers of a version.
     *
     * @param day the day of reception; up to 30 June 2025, routing by residence is not a finding
     */
    public static RoutingRules of(ProcedureVersion version, LocalDate day) {
        return new RoutingRules(Objects.requireNonNull(version, "version").competentAgencies(), day);
    }

    @Override
    public Findings check(DossierRouting routing) {
        Objects.requireNonNull(routing, "routing");
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.evaluate(routing, findings));
        return new Findings(findings);
    }

    private void checkCompetence(DossierRouting routing, Rule.FindingSink report) {
        AgencyCode competent = routing.competent().code();
        boolean open = namedAgencies.isEmpty()
                || competent == null
                || namedAgencies.stream()
                        .anyMatch(one -> one.code() == null || one.code().sameAgencyAs(competent));
        if (!open) {
            report.report("/competent", "dossier.routing.not-named");
        }
    }

    private void checkResidence(DossierRouting routing, Rule.FindingSink report) {
        if (!day.isBefore(BOUNDARY_INDEPENDENT_FROM) && routing.ground() == DossierRouting.RoutingGround.RESIDENCE) {
            report.report("/ground", "dossier.routing.residence");
        }
    }

    private static void checkReception(DossierRouting routing, Rule.FindingSink report) {
        if (routing.ground() == DossierRouting.RoutingGround.RECEPTION) {
            report.report("/ground", "dossier.routing.reception");
        }
    }
}
