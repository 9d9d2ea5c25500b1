package vn.lienthong.calendar;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The terms of a deadline except the calendar. Stored with a dossier, they compute the deadline again at any time.
 *
 * <pre>{@code
 * Deadline deadline = DeadlineTerms.of(received, limit).deadlineOn(WorkingCalendar.standard());
 * }</pre>
 *
 * @param received time of reception
 * @param limits the time limit; for linked procedures (liên thông), the limits in their order (LT-TIME-014)
 * @param startRule the rule for the start of the limit
 * @param suspensions suspensions in any order; overlapping ones count once
 */
public record DeadlineTerms(
        OffsetDateTime received, List<TimeLength> limits, StartRule startRule, List<ClockSuspension> suspensions) {
    public DeadlineTerms {
        received = VietnamTime.of(Objects.requireNonNull(received, "received"));
        limits = List.copyOf(Objects.requireNonNull(limits, "limits"));
        Objects.requireNonNull(startRule, "startRule");
        suspensions = List.copyOf(Objects.requireNonNull(suspensions, "suspensions"));
    }

    /** Creates the terms of a limit from reception, without cut-off and suspensions. */
    public static DeadlineTerms of(OffsetDateTime received, TimeLength limit) {
        Objects.requireNonNull(limit, "limit");
        return new DeadlineTerms(received, List.of(limit), StartRule.openHours(), List.of());
    }

    /**
     * Returns these terms with the limit of the next linked procedure, which starts at the end of the previous one.
     */
    public DeadlineTerms withNextLimit(TimeLength limit) {
        return new DeadlineTerms(
                received, append(limits, Objects.requireNonNull(limit, "limit")), startRule, suspensions);
    }

    /** Returns these terms with another start rule. */
    public DeadlineTerms withStartRule(StartRule rule) {
        return new DeadlineTerms(received, limits, Objects.requireNonNull(rule, "rule"), suspensions);
    }

    /** Returns these terms with a suspension. */
    public DeadlineTerms withSuspension(OffsetDateTime from, OffsetDateTime until) {
        return new DeadlineTerms(received, limits, startRule, append(suspensions, new ClockSuspension(from, until)));
    }

    /**
     * Returns the terms after a supplement in both countings (LT-TIME-015): the restart by law, and the subtraction by
     * which the service index counts.
     */
    public SupplementedTerms withSupplement(OffsetDateTime asked, OffsetDateTime supplied) {
        DeadlineTerms restart = new DeadlineTerms(supplied, limits, startRule, suspensions);
        return new SupplementedTerms(restart, withSuspension(asked, supplied));
    }

    /**
     * Computes the deadline by a calendar.
     *
     * @throws OutsideCalendarException if the calendar does not contain a required day
     * @throws IllegalArgumentException if a limit is negative, there is no limit, or a suspension ends before it
     *     begins
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
     * The two countings of a supplement.
     *
     * @param restarted terms with a limit that restarts on receipt of the supplement
     * @param subtracted terms without the waiting time
     */
    public record SupplementedTerms(DeadlineTerms restarted, DeadlineTerms subtracted) {
        public SupplementedTerms {
            Objects.requireNonNull(restarted, "restarted");
            Objects.requireNonNull(subtracted, "subtracted");
        }
    }
}
