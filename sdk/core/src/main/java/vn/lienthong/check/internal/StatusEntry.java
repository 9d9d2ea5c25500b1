package vn.lienthong.check.internal;

import java.util.List;
import java.util.stream.IntStream;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.dossier.course.DossierMove;
import vn.lienthong.dossier.course.MoveGround;

/**
 * A move of a course with the state that it left.
 *
 * @param place of the move in the course
 * @param from the state that it left
 * @param move the move
 */
record StatusEntry(int place, DossierStatus from, DossierMove move) {
    /** Returns all moves but the first, with which the course began. */
    static List<StatusEntry> all(Course course) {
        List<DossierMove> moves = course.moves();
        return IntStream.range(1, moves.size())
                .mapToObj(i -> new StatusEntry(i, moves.get(i - 1).to(), moves.get(i)))
                .toList();
    }

    /**
     * Returns the first of the rows that tell a row's state without a break: a status may be told again, and its time counts from when
     * it was told first. A request for other papers begins anew.
     */
    static DossierMove firstOfSameStatus(List<DossierMove> moves, int place) {
        int first = place;
        while (first > 0 && isRepetition(moves, first)) {
            first--;
        }
        return moves.get(first);
    }

    /** Returns whether a row tells again what was told, and does not ask for other papers than the request before it. */
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
