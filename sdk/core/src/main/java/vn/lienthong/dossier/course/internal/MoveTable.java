package vn.lienthong.dossier.course.internal;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.code.CodeList;
import vn.lienthong.dossier.DossierStatus;

/** What the specification's {@code codes/dossier-status-moves.csv} says beside the grades, which {@code LifeCycle} tells. */
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

    /** Returns what a dossier's clock does while it stands in a state; in one that is not known, nothing is known to stop it. */
    public static ClockEffect clockEffect(DossierStatus status) {
        return MOVES.rows().stream()
                .filter(row -> status.known() && row.cell("to").equals(status.text()))
                .findFirst()
                .map(row -> ClockEffect.of(row.cell("clock")))
                .orElse(ClockEffect.RUNNING);
    }

    /** What a state means for the time limit; all moves into one state agree on it. */
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
