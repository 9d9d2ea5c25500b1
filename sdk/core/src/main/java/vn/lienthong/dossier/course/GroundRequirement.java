package vn.lienthong.dossier.course;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.internal.MoveTable;

/** What a move has to rest on, in the words of the column {@code needs} of the table of moves (LT-LIFE-003 to LT-LIFE-009). */
public enum GroundRequirement {
    /** What is to be supplied, and why. */
    ITEMS("items"),
    /** The grounds on which a dossier is refused. */
    GROUNDS("grounds"),
    /** Why it is stopped. */
    REASON("reason"),
    /** What is to be paid, or whose notice is awaited. */
    OBLIGATION("obligation"),
    /** What was given. */
    RESULTS("results"),
    /** The decision by which it is opened again. */
    DECISION("decision"),
    /** The state in which it stood before withdrawal was asked; the course itself holds it. */
    FORMER("former");

    private final String code;

    GroundRequirement(String word) {
        this.code = word;
    }

    /** Returns what a move that the table holds needs, if it needs anything. */
    public static Optional<GroundRequirement> of(DossierStatus from, DossierStatus to) {
        return MoveTable.findRow(from, to)
                .flatMap(row -> Arrays.stream(values())
                        .filter(need -> need.code.equals(row.cell("needs")))
                        .findFirst());
    }

    /** Returns whether a fact is of this kind and holds what it has to. */
    public boolean isMetBy(@Nullable MoveGround fact) {
        return fact != null && fact.requirement() == this && fact.isComplete();
    }
}
