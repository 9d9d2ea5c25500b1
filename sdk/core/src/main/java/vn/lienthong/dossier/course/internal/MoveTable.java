package vn.lienthong.dossier.course.internal;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.code.CodeList;
import vn.lienthong.dossier.DossierStatus;

/** The columns of {@code codes/dossier-status-moves.csv} other than the grade, for which see StatusTransitions. */
public final class MoveTable {
    private static final CodeList MOVES = CodeList.require("dossier-status-moves");

    private MoveTable() {}

    public static Optional<CodeList.CodeListRow> findRow(DossierStatus from, DossierStatus to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.known() || !to.known()) {
            return Optional.empty();
        }
        return MOVES.rows().stream()
                .filter(row ->
                        row.cell("from").equals(from.text()) && row.cell("to").equals(to.text()))
                .findFirst();
    }

    /** Returns the effect of a status on the time limit; an unknown status is not known to suspend it. */
    public static ClockEffect clockEffect(DossierStatus status) {
        return MOVES.rows().stream()
                .filter(row -> status.known() && row.cell("to").equals(status.text()))
                .findFirst()
                .map(row -> ClockEffect.of(row.cell("clock")))
                .orElse(ClockEffect.RUNNING);
    }

    /** Effects of a status on the time limit; all transitions to one status agree on it. */
    public enum ClockEffect {
        RUNNING,
        SUSPENDED,
        ENDED;

        public static ClockEffect of(String effect) {
            return switch (effect) {
                case "starts", "runs", "resumes", "reopens" -> RUNNING;
                case "not-started", "pauses" -> SUSPENDED;
                default -> ENDED;
            };
        }
    }
}
