package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.Suspension;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.MoveTable.Clock;

/** Reads the standstills of the clock out of a course; counts no day by itself (LT-LIFE-018). */
final class CourseClock {
    private final Course course;
    private final OffsetDateTime asOf;
    private final List<Suspension> supplied = new ArrayList<>();
    private final List<Suspension> others = new ArrayList<>();
    private final @Nullable OffsetDateTime start;

    CourseClock(Course course, OffsetDateTime asOf) {
        this.course = course;
        this.asOf = VietnamTime.of(Objects.requireNonNull(asOf, "asOf"));
        int first = first();
        this.start = first < 0 ? null : course.moves().get(first).at();
        if (start != null) {
            read(first);
        }
    }

    List<Suspension> suspensions() {
        return Stream.concat(supplied.stream(), others.stream()).toList();
    }

    Optional<DeadlineTerms.Supplemented> terms(DeadlineTerms granted) {
        if (start == null) {
            return Optional.empty();
        }
        List<Suspension> still = new ArrayList<>(granted.suspensions());
        still.addAll(others);
        DeadlineTerms restart = new DeadlineTerms(start, granted.limits(), granted.startRule(), still);
        DeadlineTerms subtract = restart;
        for (Suspension wait : supplied) {
            restart = restart.supplemented(wait.from(), wait.until()).restart();
            subtract = subtract.supplemented(wait.from(), wait.until()).subtract();
        }
        return Optional.of(new DeadlineTerms.Supplemented(restart, subtract));
    }

    /** The move with which the clock starts: the first into a state in which it runs. */
    private int first() {
        for (int i = 0; i < course.moves().size(); i++) {
            if (clock(i) == Clock.RUNS) {
                return i;
            }
        }
        return -1;
    }

    private void read(int first) {
        int size = course.moves().size();
        int last = first;
        for (int i = first; i < size; i++) {
            last = clock(i) == Clock.RUNS ? i : last;
        }
        for (int i = first + 1; i < size; i++) {
            // What is over stays over, unless the dossier was opened again.
            boolean still = clock(i) == Clock.STANDS || (clock(i) == Clock.OVER && i < last);
            if (still) {
                boolean brought = course.moves().get(i).to().equals(DossierStatus.SUPPLEMENT_ASKED)
                        && i + 1 < size
                        && clock(i + 1) == Clock.RUNS;
                OffsetDateTime until = i + 1 < size ? course.moves().get(i + 1).at() : asOf;
                add(brought ? supplied : others, course.moves().get(i).at(), until);
            }
        }
        for (Consultation asked : course.consultations()) {
            if (asked.clockStands()) {
                OffsetDateTime answered = asked.answeredAt();
                add(others, asked.askedAt(), answered == null ? asOf : answered);
            }
        }
    }

    private Clock clock(int move) {
        return MoveTable.clock(course.moves().get(move).to());
    }

    /** A stretch that ends before it begins is none; the rules tell that the times are out of order. */
    private static void add(List<Suspension> stretches, OffsetDateTime from, OffsetDateTime until) {
        if (until.isAfter(from)) {
            stretches.add(new Suspension(from, until));
        }
    }
}
