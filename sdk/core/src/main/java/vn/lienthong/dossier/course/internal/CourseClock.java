package vn.lienthong.dossier.course.internal;

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
import vn.lienthong.dossier.course.Consultation;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.dossier.course.internal.MoveTable.ClockEffect;

/** Finds the suspensions of the time limit in a course; it does not count days (LT-LIFE-018). */
public final class CourseClock {
    private final Course course;
    private final OffsetDateTime asOf;
    private final List<ClockSuspension> supplementWaits = new ArrayList<>();
    private final List<ClockSuspension> otherSuspensions = new ArrayList<>();
    private final @Nullable OffsetDateTime clockStart;

    public CourseClock(Course course, OffsetDateTime asOf) {
        this.course = course;
        this.asOf = VietnamTime.of(Objects.requireNonNull(asOf, "asOf"));
        int first = findClockStart();
        this.clockStart = first < 0 ? null : course.moves().get(first).at();
        if (clockStart != null) {
            collectSuspensions(first);
        }
    }

    public List<ClockSuspension> suspensions() {
        return Stream.concat(supplementWaits.stream(), otherSuspensions.stream())
                .toList();
    }

    public Optional<DeadlineTerms.SupplementedTerms> terms(DeadlineTerms granted) {
        if (clockStart == null) {
            return Optional.empty();
        }
        List<ClockSuspension> still = new ArrayList<>(granted.suspensions());
        still.addAll(otherSuspensions);
        DeadlineTerms restart = new DeadlineTerms(clockStart, granted.limits(), granted.startRule(), still);
        DeadlineTerms subtract = restart;
        for (ClockSuspension wait : supplementWaits) {
            restart = restart.withSupplement(wait.from(), wait.until()).restarted();
            subtract = subtract.withSupplement(wait.from(), wait.until()).subtracted();
        }
        return Optional.of(new DeadlineTerms.SupplementedTerms(restart, subtract));
    }

    /** Returns the transition that starts the time limit: the first one to a status in which it is known to run. */
    private int findClockStart() {
        for (int i = 0; i < course.moves().size(); i++) {
            if (clockEffect(i) == ClockEffect.RUNNING
                    && course.moves().get(i).to().known()) {
                return i;
            }
        }
        return -1;
    }

    private void collectSuspensions(int first) {
        int size = course.moves().size();
        int last = first;
        for (int i = first; i < size; i++) {
            last = clockEffect(i) == ClockEffect.RUNNING ? i : last;
        }
        for (int i = first + 1; i < size; i++) {
            // A dossier that is closed stays closed unless it was reopened.
            boolean still =
                    clockEffect(i) == ClockEffect.SUSPENDED || (clockEffect(i) == ClockEffect.ENDED && i < last);
            if (still) {
                OffsetDateTime until = i + 1 < size ? course.moves().get(i + 1).at() : asOf;
                addSuspension(
                        isSupplied(i) ? supplementWaits : otherSuspensions,
                        course.moves().get(i).at(),
                        until);
            }
        }
        for (Consultation asked : course.consultations()) {
            if (asked.suspendsClock()) {
                addSuspension(otherSuspensions, asked.requestedAt(), consultationEnd(asked, last));
            }
        }
    }

    /**
     * Returns whether a transition lies between a supplement request and the transition that resumes the time limit,
     * with nothing but repetitions of the request between them.
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
        return isRequest(asked) && next < course.moves().size() && clockEffect(next) == ClockEffect.RUNNING;
    }

    private boolean isRequest(int move) {
        return course.moves().get(move).to().equals(DossierStatus.SUPPLEMENT_ASKED);
    }

    private boolean isFiling(int move) {
        return course.moves().get(move).to().equals(DossierStatus.REGISTERED);
    }

    /**
     * No opinion is awaited once the dossier is closed; one that arrived after the dossier was reopened was awaited
     * until then.
     */
    private OffsetDateTime consultationEnd(Consultation asked, int last) {
        OffsetDateTime answered = asked.answeredAt();
        return IntStream.range(0, course.moves().size())
                .filter(i -> clockEffect(i) == ClockEffect.ENDED)
                .filter(i -> i > last
                        || (answered == null && !course.moves().get(i).at().isBefore(asked.requestedAt())))
                .mapToObj(i -> course.moves().get(i).at())
                .filter(over -> over.isBefore(answered == null ? asOf : answered))
                .min(Comparator.naturalOrder())
                .orElse(answered == null ? asOf : answered);
    }

    private ClockEffect clockEffect(int move) {
        return MoveTable.clockEffect(course.moves().get(move).to());
    }

    /** A period that ends before it begins is ignored; the rules report times in the wrong order. */
    private static void addSuspension(List<ClockSuspension> stretches, OffsetDateTime from, OffsetDateTime until) {
        if (until.isAfter(from)) {
            stretches.add(new ClockSuspension(from, until));
        }
    }
}
