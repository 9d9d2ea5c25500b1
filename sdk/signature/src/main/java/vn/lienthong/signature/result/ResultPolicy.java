package vn.lienthong.signature.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.VerificationReport;

/**
 * The rules on the signatures that a paper of a procedure requires. By default, a result requires the competent
 * person and the agency, a scanned copy the official. A paper is acceptable if no finding fails. Immutable.
 *
 * @param standard rules for every procedure without its own rules
 * @param procedures rules of single procedures; rules for a national code apply to each province's publication of
 *     it
 */
public record ResultPolicy(SignatureRequirements standard, Map<ProcedureCode, SignatureRequirements> procedures) {
    private static final LocalDate FORMS_UNSIGNED_FROM = LocalDate.of(2025, 11, 15);
    private static final LocalDate FORMS_UNSIGNED_TO = LocalDate.of(2027, 2, 28);

    public ResultPolicy {
        Objects.requireNonNull(standard, "standard");
        procedures = Map.copyOf(procedures);
    }

    /** Returns a policy with the same rules for every procedure. */
    public static ResultPolicy of(SignatureRequirements standard) {
        return new ResultPolicy(standard, Map.of());
    }

    /** Returns a copy with specific rules for one procedure. */
    public ResultPolicy with(ProcedureCode procedure, SignatureRequirements rules) {
        Map<ProcedureCode, SignatureRequirements> changed = new HashMap<>(procedures);
        changed.put(procedure, rules);
        return new ResultPolicy(standard, changed);
    }

    /**
     * Checks the signatures of a paper and returns the problems. Paths are those of the report, such as {@code
     * /signatures/0}.
     */
    public Findings check(VerificationReport report, PaperContext paper) {
        SignatureRequirements rules = rules(paper.procedure());
        SignatureGroups signatures = new SignatureGroups(report.signatures(), rules);
        List<Finding> found = new ArrayList<>();
        for (SignerRole role : SignerRole.values()) {
            if (requiredRoles(rules, paper).contains(role)) {
                found.addAll(new RequiredSignature(paper.paper(), role, rules).check(signatures));
            }
        }
        for (int i = 0; i < report.signatures().size(); i++) {
            String path = "/signatures/" + i;
            each(report.signatures().get(i), paper)
                    .map(finding -> finding.withPathPrefix(path))
                    .ifPresent(found::add);
        }
        return new Findings(found);
    }

    private SignatureRequirements rules(ProcedureCode procedure) {
        SignatureRequirements own = procedures.get(procedure);
        return own != null ? own : procedure.nationalCode().map(procedures::get).orElse(standard);
    }

    private static Set<SignerRole> requiredRoles(SignatureRequirements rules, PaperContext paper) {
        boolean excused = paper.paper() == PaperKind.INTERACTIVE_FORM
                && paper.identified()
                && !paper.day().isBefore(FORMS_UNSIGNED_FROM)
                && !paper.day().isAfter(FORMS_UNSIGNED_TO);
        return excused ? Set.of() : rules.requiredRoles(paper.paper());
    }

    /** Returns the finding on one signature, independent of the required roles. */
    private static Optional<Finding> each(SignatureReport signature, PaperContext paper) {
        if (signature.verdict() == SignatureVerdict.NOT_INTACT) {
            // The form did not require a signature, so an invalid one must not cause a refusal.
            boolean form = paper.paper() == PaperKind.INTERACTIVE_FORM && paper.identified();
            return Optional.of(form ? missingFinding(Severity.WARN) : missingFinding(Severity.FAIL));
        }
        if (signature.verdict() != SignatureVerdict.VALID) {
            return Optional.of(Finding.of("", "LT-RES-008", Severity.WARN, "signature.result.unsettled"));
        }
        return SignatureGroups.whole(signature)
                ? Optional.empty()
                : Optional.of(Finding.of("", "LT-RES-005", Severity.WARN, "signature.result.part"));
    }

    private static Finding missingFinding(Severity severity) {
        return Finding.of("", "LT-RES-007", severity, "signature.result.broken");
    }
}
