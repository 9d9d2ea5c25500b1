package vn.lienthong.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.code.CodeList;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/**
 * Status transitions of a dossier, each graded by how well it is known (LT-DOS-012). The table is {@code
 * codes/dossier-status-moves.csv} of the specification.
 */
public final class StatusTransitions {
    private static final CodeList MOVES = CodeList.require("dossier-status-moves");

    private StatusTransitions() {}

    /** Returns the grade of a transition. Staying in the same status is certain. */
    public static TransitionGrade grade(DossierStatus from, DossierStatus to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.known() || !to.known()) {
            return TransitionGrade.UNKNOWN;
        } else if (from.equals(to)) {
            return TransitionGrade.CERTAIN;
        }
        return MOVES.rows().stream()
                .filter(row ->
                        row.cell("from").equals(from.text()) && row.cell("to").equals(to.text()))
                .findFirst()
                .map(row -> row.cell("grade").equals("certain") ? TransitionGrade.CERTAIN : TransitionGrade.SEEN)
                .orElse(TransitionGrade.UNKNOWN);
    }

    /** Returns the findings for a transition; none if it is certain. */
    public static Findings check(DossierStatus from, DossierStatus to) {
        return switch (grade(from, to)) {
            case CERTAIN -> Findings.none();
            case SEEN -> finding(Severity.INFO, "dossier.move.seen", from, to);
            case UNKNOWN -> finding(Severity.WARN, "dossier.move.unknown", from, to);
        };
    }

    private static Findings finding(Severity severity, String key, DossierStatus from, DossierStatus to) {
        return new Findings(
                List.of(Finding.of("/status", "LT-DOS-012", severity, key, displayName(from), displayName(to))));
    }

    private static String displayName(DossierStatus status) {
        return status.known() ? "@dossier-status." + status.text() : status.toString();
    }

    /** Returns the statuses that can follow a status with at least the given grade. */
    public static Set<DossierStatus> nextStatuses(DossierStatus from, TransitionGrade atLeast) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(atLeast, "atLeast");
        return CodeList.require("dossier-status").rows().stream()
                .map(row -> DossierStatus.of(row.code()))
                .filter(to -> !to.equals(from) && grade(from, to).compareTo(atLeast) <= 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How well a transition is known, best known first. */
    public enum TransitionGrade {
        /** Derived from the one-stop rules by this specification; no official list of legal transitions is public. */
        CERTAIN,
        /** Observed in the field, but found in no rule. */
        SEEN,
        /** Neither derived from a rule nor observed. */
        UNKNOWN
    }
}
