package vn.lienthong.dossier.course;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.internal.MoveTable;

/**
 * The ground that a transition requires, in the words of column {@code needs} of the transition table (LT-LIFE-003 to
 * LT-LIFE-009).
 */
public enum GroundRequirement {
    /** The requested papers, and why. */
    ITEMS("items"),
    /** The grounds of a refusal. */
    GROUNDS("grounds"),
    /** The reason for stopping. */
    REASON("reason"),
    /** The amount to be paid, or the body whose notice is awaited. */
    OBLIGATION("obligation"),
    /** The results. */
    RESULTS("results"),
    /** The decision to reopen the dossier. */
    DECISION("decision"),
    /** The status before withdrawal was requested, which the course itself contains. */
    FORMER("former");

    private final String code;

    GroundRequirement(String word) {
        this.code = word;
    }

    /** Returns the requirement of a transition in the table, or empty if it has none. */
    public static Optional<GroundRequirement> of(DossierStatus from, DossierStatus to) {
        return MoveTable.findRow(from, to)
                .flatMap(row -> Arrays.stream(values())
                        .filter(need -> need.code.equals(row.cell("needs")))
                        .findFirst());
    }

    /** Returns whether a ground is of this kind and complete. */
    public boolean isMetBy(@Nullable MoveGround fact) {
        return fact != null && fact.requirement() == this && fact.isComplete();
    }
}
