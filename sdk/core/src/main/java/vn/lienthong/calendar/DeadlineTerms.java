package vn.lienthong.calendar;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All that a deadline follows from but the calendar: kept with a dossier, it computes the deadline again at any time.
 *
 * <pre>{@code
 * Deadline deadline = DeadlineTerms.of(received, limit).on(WorkingCalendar.standard());
 * }</pre>
 *
 * @param received when the dossier was received
 * @param limits the time limit; of linked procedures (liên thông), the limits in their order (LT-TIME-014)
 * @param startRule from when a reception counts
 * @param suspensions in any order; where two overlap, the clock stands still once
 */
public record DeadlineTerms(
        OffsetDateTime received, List<TimeLength> limits, StartRule startRule, List<ClockSuspension> suspensions) {
    public DeadlineTerms {
        received = VietnamTime.of(Objects.requireNonNull(received, "received"));
        limits = List.copyOf(Objects.requireNonNull(limits, "limits"));
        Objects.requireNonNull(startRule, "startRule");
        suspensions = List.copyOf(Objects.requireNonNull(suspensions, "suspensions"));
    }

    /** A limit that runs from reception, without cut-off and never stopped. */
    public static DeadlineTerms of(OffsetDateTime received, TimeLength limit) {
        Objects.requireNonNull(limit, "limit");
        return new DeadlineTerms(received, List.of(limit), StartRule.openHours(), List.of());
    }

    /** The same with the limit of the next linked procedure, which begins where the one before it ends. */
    public DeadlineTerms withNextLimit(TimeLength limit) {
        return new DeadlineTerms(
                received, append(limits, Objects.requireNonNull(limit, "limit")), startRule, suspensions);
    }

    /** The same under another rule on when a reception counts. */
    public DeadlineTerms withStartRule(StartRule rule) {
        return new DeadlineTerms(received, limits, Objects.requireNonNull(rule, "rule"), suspensions);
    }

    /** The same with a stretch in which the clock stood still. */
    public DeadlineTerms withSuspension(OffsetDateTime from, OffsetDateTime until) {
        return new DeadlineTerms(received, limits, startRule, append(suspensions, new ClockSuspension(from, until)));
    }

    /**
     * The terms after a supplement was asked and supplied, both ways of counting it (LT-TIME-015): the law's restart, and
     * the subtraction by which the service index counts.
     */
    public SupplementedTerms withSupplement(OffsetDateTime asked, OffsetDateTime supplied) {
        DeadlineTerms restart = new DeadlineTerms(supplied, limits, startRule, suspensions);
        return new SupplementedTerms(restart, withSuspension(asked, supplied));
    }

    /**
     * The deadline by a calendar.
     *
     * @throws OutsideCalendarException when the calendar does not hold a day that counts
     * @throws IllegalArgumentException when a limit is negative, there is none, or a suspension ends before it begins
     */
    public Deadline deadlineOn(WorkingCalendar calendar) {
        return new Deadline(this, Objects.requireNonNull(calendar, "calendar"));
    }

    private static <E> List<E> append(List<E> list, E one) {
        List<E> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }

    /**
     * The two ways of counting a supplement.
     *
     * @param restarted the limit runs anew from when the supplement came
     * @param subtracted the time in which it was awaited is taken out
     */
    public record SupplementedTerms(DeadlineTerms restarted, DeadlineTerms subtracted) {
        public SupplementedTerms {
            Objects.requireNonNull(restarted, "restarted");
            Objects.requireNonNull(subtracted, "subtracted");
        }
    }
}
