package vn.lienthong.calendar;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves a deadline by the work time in which the clock stood still, no more and no less (LT-TIME-013). */
final class SuspensionAdjuster {
    private final WorkingTimeIndex timeline;
    private final @Nullable ExplanationBuilder explanation;

    SuspensionAdjuster(WorkingTimeIndex timeline, @Nullable ExplanationBuilder explanation) {
        this.timeline = timeline;
        this.explanation = explanation;
    }

    long moved(List<ClockSuspension> suspensions, long start, long due) {
        List<ClockSuspension> ordered = suspensions.stream()
                .sorted(Comparator.comparing(ClockSuspension::from))
                .toList();
        long moved = due;
        // What was before the start, or has been counted, does not count again.
        long counted = start;
        for (ClockSuspension suspension : ordered) {
            if (suspension.until().isBefore(suspension.from())) {
                throw new IllegalArgumentException("a suspension that ends before it begins");
            }
            long from = Math.max(counted, timeline.moment(suspension.from()));
            long until = timeline.moment(suspension.until());
            if (from < moved && until > from) {
                moved = moved(moved, from, until);
                counted = until;
            }
        }
        return moved;
    }

    private long moved(long due, long from, long until) {
        long still = timeline.elapsed(until) - timeline.elapsed(from);
        long moved = still == 0 ? due : timeline.reached(timeline.elapsed(due) + still);
        if (explanation != null) {
            explanation.suspended(from, until, due, moved);
        }
        return moved;
    }
}
