package vn.lienthong.calendar;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves a deadline by exactly the working time of the suspensions (LT-TIME-013). */
final class SuspensionAdjuster {
    private final WorkingTimeIndex timeIndex;
    private final @Nullable ExplanationBuilder explanation;

    SuspensionAdjuster(WorkingTimeIndex timeline, @Nullable ExplanationBuilder explanation) {
        this.timeIndex = timeline;
        this.explanation = explanation;
    }

    long adjust(List<ClockSuspension> suspensions, long start, long due) {
        List<ClockSuspension> ordered = suspensions.stream()
                .sorted(Comparator.comparing(ClockSuspension::from))
                .toList();
        long moved = due;
        // Time before the start, or already counted, does not count again.
        long counted = start;
        for (ClockSuspension suspension : ordered) {
            if (suspension.until().isBefore(suspension.from())) {
                throw new IllegalArgumentException("a suspension that ends before it begins");
            }
            long from = Math.max(counted, timeIndex.toMoment(suspension.from()));
            long until = timeIndex.toMoment(suspension.until());
            if (from < moved && until > from) {
                moved = adjust(moved, from, until);
                counted = until;
            }
        }
        return moved;
    }

    private long adjust(long due, long from, long until) {
        long still = timeIndex.workSecondsUntil(until) - timeIndex.workSecondsUntil(from);
        long moved = still == 0 ? due : timeIndex.momentAfterWork(timeIndex.workSecondsUntil(due) + still);
        if (explanation != null) {
            explanation.addSuspension(from, until, due, moved);
        }
        return moved;
    }
}
