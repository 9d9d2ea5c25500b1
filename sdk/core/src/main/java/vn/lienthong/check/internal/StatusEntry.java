package vn.lienthong.check.internal;

import java.util.List;
import java.util.stream.IntStream;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.dossier.course.DossierMove;
import vn.lienthong.dossier.course.MoveGround;

/**
 * A transition of a course with the status before it.
 *
 * @param place index of the transition in the course
 * @param from the status before it
 * @param move the transition
 */
record StatusEntry(int place, DossierStatus from, DossierMove move) {
    /** Returns all transitions except the first, which has no status before it. */
    static List<StatusEntry> all(Course course) {
        List<DossierMove> moves = course.moves();
        return IntStream.range(1, moves.size())
                .mapToObj(i -> new StatusEntry(i, moves.get(i - 1).to(), moves.get(i)))
                .toList();
    }

    /**
     * Returns the first of consecutive transitions to the same status. A status may be reported again, and its time
     * counts from the first report; a request for other papers begins anew.
     */
    static DossierMove firstOfSameStatus(List<DossierMove> moves, int place) {
        int first = place;
        while (first > 0 && isRepetition(moves, first)) {
            first--;
        }
        return moves.get(first);
    }

    /** Returns whether a transition repeats the status before it and does not request other papers. */
    static boolean isRepetition(List<DossierMove> moves, int place) {
        DossierMove row = moves.get(place);
        for (int i = place - 1; i >= 0 && moves.get(i).to().equals(row.to()); i--) {
            boolean told = !(row.fact() instanceof MoveGround.SupplementRequest)
                    || row.fact().equals(moves.get(i).fact());
            if (told || moves.get(i).fact() instanceof MoveGround.SupplementRequest) {
                return told;
            }
        }
        return place > 0 && moves.get(place - 1).to().equals(row.to());
    }

    String pathTo(String component) {
        return "/moves/" + place + "/" + component;
    }
}
