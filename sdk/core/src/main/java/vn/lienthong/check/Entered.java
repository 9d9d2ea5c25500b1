package vn.lienthong.check;

import java.util.List;
import java.util.stream.IntStream;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.dossier.course.Move;

/**
 * A move of a course with the state that it left.
 *
 * @param place of the move in the course
 * @param from the state that it left
 * @param move the move
 */
record Entered(int place, DossierStatus from, Move move) {
    /** All moves but the first, with which the course began. */
    static List<Entered> all(Course course) {
        List<Move> moves = course.moves();
        return IntStream.range(1, moves.size())
                .mapToObj(i -> new Entered(i, moves.get(i - 1).to(), moves.get(i)))
                .toList();
    }

    String path(String component) {
        return "/moves/" + place + "/" + component;
    }
}
