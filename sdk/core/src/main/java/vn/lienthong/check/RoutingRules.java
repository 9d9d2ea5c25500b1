package vn.lienthong.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.dossier.Routing;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Rules;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.ProcedureVersion;

/**
 * Whether a dossier goes to an agency that the version of its procedure names, whatever counter took it and wherever the person
 * lives (LT-AREA-002, LT-AREA-003). Agencies are compared by their codes where both have one, else by their names; where a sheet
 * names its agencies only by a class ("Ủy ban nhân dân cấp xã"), nothing is said of one of them.
 */
public final class RoutingRules implements Rules<Routing> {
    private final List<Agency> named;
    private final List<Rule<Routing>> rules = List.of(
            new Rule<>("LT-AREA-002", Source.PRACTICE, this::competence),
            new Rule<>("LT-AREA-003", Source.LAW, RoutingRules::residence),
            new Rule<>("LT-AREA-002", Source.PRACTICE, RoutingRules::reception));

    private RoutingRules(List<Agency> named) {
        this.named = List.copyOf(named);
    }

    /** The rules for the dossiers of a version. */
    public static RoutingRules of(ProcedureVersion version) {
        return new RoutingRules(Objects.requireNonNull(version, "version").competent());
    }

    @Override
    public Findings judge(Routing routing) {
        Objects.requireNonNull(routing, "routing");
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.judge(routing, findings));
        return new Findings(findings);
    }

    private void competence(Routing routing, Rule.Report report) {
        AgencyCode competent = routing.competent().code();
        boolean told = !named.isEmpty() && competent != null && named.stream().allMatch(one -> one.code() != null);
        if (told && named.stream().noneMatch(one -> same(one, routing.competent()))) {
            report.found("/competent", "dossier.routing.not-named");
        }
    }

    private static boolean same(Agency one, Agency other) {
        boolean coded = one.code() != null && other.code() != null && one.code().sameAgencyAs(other.code());
        return coded || (!form(one.name()).isEmpty() && form(one.name()).equals(form(other.name())));
    }

    private static String form(@Nullable String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static void residence(Routing routing, Rule.Report report) {
        if (routing.ground() == Routing.Ground.RESIDENCE) {
            report.found("/ground", "dossier.routing.residence");
        }
    }

    private static void reception(Routing routing, Rule.Report report) {
        if (routing.ground() == Routing.Ground.RECEPTION) {
            report.found("/ground", "dossier.routing.reception");
        }
    }
}
