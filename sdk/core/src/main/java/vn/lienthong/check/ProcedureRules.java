package vn.lienthong.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.procedure.DossierComponent;
import vn.lienthong.procedure.FilingMethod;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedurePart;
import vn.lienthong.procedure.TimeLimitCase;
import vn.lienthong.value.EnumWords;

/**
 * Rules on a published procedure: missing parts, parts kept as text because they could not be read as a type, and
 * whether the procedure is closed to new dossiers.
 */
public final class ProcedureRules implements RuleSet<Procedure> {
    private static final List<Rule<Procedure>> RULES = List.of(
            new Rule<>("LT-PROC-010", RuleSource.LAW, ProcedureRules::checkParts),
            new Rule<>("LT-PROC-012", RuleSource.PRACTICE, ProcedureRules::checkCopies),
            new Rule<>("LT-PROC-002", RuleSource.PRACTICE, ProcedureRules::checkLimits),
            new Rule<>("LT-PROC-003", RuleSource.PRACTICE, ProcedureRules::checkFees),
            new Rule<>("LT-PROC-005", RuleSource.PRACTICE, ProcedureRules::checkEmptyCodes),
            new Rule<>("LT-PROC-008", RuleSource.PRACTICE, ProcedureRules::checkOpen));

    /** Returns the rules, which apply on every day. */
    public static ProcedureRules standard() {
        return new ProcedureRules();
    }

    private ProcedureRules() {}

    @Override
    public Findings check(Procedure procedure) {
        Objects.requireNonNull(procedure, "procedure");
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.evaluate(procedure, findings));
        return new Findings(findings);
    }

    private static void checkParts(Procedure procedure, Rule.FindingSink report) {
        for (ProcedurePart part : ProcedurePart.values()) {
            if (part.isMandatory() && !part.isPresentIn(procedure)) {
                report.report(part.path(), "procedure.part.missing", "@procedure.part." + EnumWords.of(part));
            }
        }
    }

    private static void checkCopies(Procedure procedure, Rule.FindingSink report) {
        for (int i = 0; i < procedure.components().size(); i++) {
            List<DossierComponent> papers = procedure.components().get(i).components();
            for (int j = 0; j < papers.size(); j++) {
                if (isZero(papers.get(j).originals()) && isZero(papers.get(j).copies())) {
                    report.report("/components/" + i + "/components/" + j, "procedure.copies.none");
                }
            }
        }
    }

    private static boolean isZero(@Nullable String count) {
        return count == null || count.isBlank() || count.strip().equals("0");
    }

    private static void checkLimits(Procedure procedure, Rule.FindingSink report) {
        visitCases(procedure, (path, entry) -> {
            if (entry.limit().length().isEmpty()) {
                report.report(path + "/limit", "procedure.limit.unread");
            }
        });
    }

    private static void checkFees(Procedure procedure, Rule.FindingSink report) {
        visitCases(procedure, (path, entry) -> {
            for (int i = 0; i < entry.fees().size(); i++) {
                if (entry.fees().get(i).amount().isEmpty()) {
                    report.report(path + "/fees/" + i, "procedure.fee.unread");
                }
            }
        });
    }

    private static void checkEmptyCodes(Procedure procedure, Rule.FindingSink report) {
        for (int i = 0; i < procedure.scope().fields().size(); i++) {
            if (procedure.scope().fields().get(i).code() == null) {
                report.report("/scope/fields/" + i + "/code", "procedure.code.empty");
            }
            if (procedure.scope().fields().get(i).name() == null) {
                report.report("/scope/fields/" + i + "/name", "dossier.field.name");
            }
        }
    }

    private static void checkOpen(Procedure procedure, Rule.FindingSink report) {
        if (procedure.announcement().closed()) {
            report.report("/announcement/status", "procedure.closed");
        }
    }

    private static void visitCases(Procedure procedure, CaseVisitor visitor) {
        for (int i = 0; i < procedure.manners().size(); i++) {
            FilingMethod manner = procedure.manners().get(i);
            for (int j = 0; j < manner.cases().size(); j++) {
                visitor.visit("/manners/" + i + "/cases/" + j, manner.cases().get(j));
            }
        }
    }

    private interface CaseVisitor {
        void visit(String path, TimeLimitCase entry);
    }
}
