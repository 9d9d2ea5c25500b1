package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.ClockSuspension;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.MoveTable.ClockEffect;

/** Reads the standstills of the clock out of a course; counts no day by itself (LT-LIFE-018). */
final class CourseClock {
    private final Course course;
    private final OffsetDateTime asOf;
    private final List<ClockSuspension> supplied = new ArrayList<>();
    private final List<ClockSuspension> others = new ArrayList<>();
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

    List<ClockSuspension> suspensions() {
        return Stream.concat(supplied.stream(), others.stream()).toList();
    }

    Optional<DeadlineTerms.SupplementedTerms> terms(DeadlineTerms granted) {
        if (start == null) {
            return Optional.empty();
        }
        List<ClockSuspension> still = new ArrayList<>(granted.suspensions());
        still.addAll(others);
        DeadlineTerms restart = new DeadlineTerms(start, granted.limits(), granted.startRule(), still);
        DeadlineTerms subtract = restart;
        for (ClockSuspension wait : supplied) {
            restart = restart.withSupplement(wait.from(), wait.until()).restarted();
            subtract = subtract.withSupplement(wait.from(), wait.until()).subtracted();
        }
        return Optional.of(new DeadlineTerms.SupplementedTerms(restart, subtract));
    }

    /** The move with which the clock starts: the first into a state in which it is known to run. */
    private int first() {
        for (int i = 0; i < course.moves().size(); i++) {
            if (clock(i) == ClockEffect.RUNS && course.moves().get(i).to().known()) {
                return i;
            }
        }
        return -1;
    }

    private void read(int first) {
        int size = course.moves().size();
        int last = first;
        for (int i = first; i < size; i++) {
            last = clock(i) == ClockEffect.RUNS ? i : last;
        }
        for (int i = first + 1; i < size; i++) {
            // What is over stays over, unless the dossier was opened again.
            boolean still = clock(i) == ClockEffect.STANDS || (clock(i) == ClockEffect.OVER && i < last);
            if (still) {
                OffsetDateTime until = i + 1 < size ? course.moves().get(i + 1).at() : asOf;
                add(isSupplied(i) ? supplied : others, course.moves().get(i).at(), until);
            }
        }
        for (Consultation asked : course.consultations()) {
            if (asked.clockStands()) {
                add(others, asked.askedAt(), until(asked, last));
            }
        }
    }

    /**
     * Whether a row stands between a request to supplement and the move with which the clock runs again, and nothing but the
     * request, told again or filed anew, between them.
     */
    private boolean isSupplied(int row) {
        int asked = row;
        while (asked > 0 && isFiling(asked)) {
            asked--;
        }
        int next = row + 1;
        while (next < course.moves().size() && (isFiling(next) || isRequest(next))) {
            next++;
        }
        return isRequest(asked) && next < course.moves().size() && clock(next) == ClockEffect.RUNS;
    }

    private boolean isRequest(int move) {
        return course.moves().get(move).to().equals(DossierStatus.SUPPLEMENT_ASKED);
    }

    private boolean isFiling(int move) {
        return course.moves().get(move).to().equals(DossierStatus.REGISTERED);
    }

    /** Nobody waits for an opinion once the dossier is closed; one that came after it was opened again was waited for. */
    private OffsetDateTime until(Consultation asked, int last) {
        OffsetDateTime answered = asked.answeredAt();
        return IntStream.range(0, course.moves().size())
                .filter(i -> clock(i) == ClockEffect.OVER)
                .filter(i -> i > last
                        || (answered == null && !course.moves().get(i).at().isBefore(asked.askedAt())))
                .mapToObj(i -> course.moves().get(i).at())
                .filter(over -> over.isBefore(answered == null ? asOf : answered))
                .min(Comparator.naturalOrder())
                .orElse(answered == null ? asOf : answered);
    }

    private ClockEffect clock(int move) {
        return MoveTable.clock(course.moves().get(move).to());
    }

    /** A stretch that ends before it begins is none; the rules tell that the times are out of order. */
    private static void add(List<ClockSuspension> stretches, OffsetDateTime from, OffsetDateTime until) {
        if (until.isAfter(from)) {
            stretches.add(new ClockSuspension(from, until));
        }
    }
}
