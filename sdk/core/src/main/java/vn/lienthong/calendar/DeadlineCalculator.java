package vn.lienthong.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes a moment from terms; tells an explanation, if there is one, each step. */
final class DeadlineCalculator {
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(30);
    /** Longer than any calendar, and within an int. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(100_000);

    private final WorkingTimeIndex timeline;
    private final @Nullable ExplanationBuilder explanation;

    DeadlineCalculator(WorkingTimeIndex timeline, @Nullable ExplanationBuilder explanation) {
        this.timeline = timeline;
        this.explanation = explanation;
    }

    long due(DeadlineTerms terms) {
        long received = timeline.moment(terms.received());
        long start = terms.startRule().start(timeline, received);
        if (explanation != null) {
            explanation.started(terms, start);
        }
        long due = start;
        for (TimeLength limit : added(terms.limits())) {
            due = end(due, limit);
        }
        if (!terms.suspensions().isEmpty()) {
            due = new SuspensionAdjuster(timeline, explanation).moved(terms.suspensions(), start, due);
        }
        if (explanation != null) {
            explanation.due(terms, due);
        }
        return due;
    }

    /** Limits of one unit that follow each other are one limit, their sum (LT-TIME-014). */
    private List<TimeLength> added(List<TimeLength> limits) {
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("terms without a limit");
        }
        if (limits.size() == 1) {
            return limits;
        }
        List<TimeLength> added = new ArrayList<>();
        for (TimeLength limit : limits) {
            int last = added.size() - 1;
            if (last >= 0 && added.get(last).unit() == limit.unit()) {
                added.set(last, new TimeLength(added.get(last).amount().add(checked(limit)), limit.unit()));
            } else {
                added.add(limit);
            }
        }
        if (explanation != null) {
            explanation.added(limits, added);
        }
        return added;
    }

    private BigDecimal checked(TimeLength limit) {
        if (limit.amount().signum() < 0) {
            throw new IllegalArgumentException("a limit of less than nothing");
        }
        if (limit.amount().compareTo(LONGEST) > 0) {
            throw timeline.outside();
        }
        return limit.amount();
    }

    private long end(long start, TimeLength limit) {
        BigDecimal amount = checked(limit);
        long end = switch (limit.unit()) {
            case HOUR, WORKING_HOUR -> hours(start, seconds(amount.multiply(HOUR)));
            case WORKING_DAY -> workingDays(start, amount);
            case DAY -> days(start, amount);
            case MONTH -> months(start, amount);
        };
        if (explanation != null) {
            explanation.limit(limit, start, end);
        }
        return end;
    }

    private static long seconds(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** Hours run in hours of work only (LT-TIME-010). */
    private long hours(long start, long seconds) {
        long open = timeline.workOpen(start);
        return seconds == 0 ? open : timeline.reached(timeline.elapsed(open) + seconds);
    }

    /** To the end of the last day of work, the first being the one after the day of the event (LT-TIME-007, LT-TIME-008). */
    private long workingDays(long start, BigDecimal amount) {
        int whole = amount.intValue();
        int day = WorkingTimeIndex.day(start);
        int last = whole == 0 ? day : timeline.workingDayAfter(day, whole);
        BigDecimal part = amount.subtract(BigDecimal.valueOf(whole));
        if (part.signum() > 0) {
            return part(timeline.workingDayAfter(last, 1), part);
        }
        // A limit of nothing ends on the day itself, and on a day of rest as soon as work begins.
        return timeline.worked(last) ? timeline.closing(last) : timeline.workOpen(start);
    }

    /** A part of a day of work is that part of its hours (LT-TIME-012). */
    private long part(int day, BigDecimal part) {
        long before = timeline.elapsed((long) day * WorkingTimeIndex.DAY);
        return timeline.reached(before + seconds(part.multiply(BigDecimal.valueOf(timeline.secondsOfWork(day)))));
    }

    private long days(long start, BigDecimal amount) {
        return endOf(timeline.within(WorkingTimeIndex.day(start) + seconds(amount)));
    }

    /** To the day of the same number, or the month's last; half a month is fifteen days (LT-TIME-011, LT-TIME-012). */
    private long months(long start, BigDecimal amount) {
        int whole = amount.intValue();
        LocalDate from = timeline.date(WorkingTimeIndex.day(start));
        BigDecimal part = amount.subtract(BigDecimal.valueOf(whole));
        LocalDate last = from.plusMonths(whole).plusDays(seconds(part.multiply(DAYS_OF_A_MONTH)));
        LocalDate next = from.plusMonths(whole + 1L);
        return endOf(timeline.day(part.signum() > 0 && last.isAfter(next) ? next : last));
    }

    /** The close of a day, or, if it is one of rest, of the next day of work (LT-TIME-009). */
    private long endOf(int last) {
        int day = timeline.workingDayFrom(last);
        if (day != last && explanation != null) {
            explanation.restDay(last);
        }
        return timeline.closing(day);
    }
}
