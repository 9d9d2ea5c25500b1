package vn.lienthong.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calculator of deadlines; passes each step to an explanation, if there is one. */
final class DeadlineCalculator {
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal DAYS_PER_MONTH = BigDecimal.valueOf(30);
    /** A limit beyond any calendar and within an int. */
    private static final BigDecimal MAX_AMOUNT = BigDecimal.valueOf(100_000);

    private final WorkingTimeIndex timeIndex;
    private final @Nullable ExplanationBuilder explanation;

    DeadlineCalculator(WorkingTimeIndex timeline, @Nullable ExplanationBuilder explanation) {
        this.timeIndex = timeline;
        this.explanation = explanation;
    }

    long computeDue(DeadlineTerms terms) {
        long received = timeIndex.toMoment(terms.received());
        long start = terms.startRule().start(timeIndex, received);
        if (explanation != null) {
            explanation.addStart(terms, start);
        }
        long due = start;
        for (TimeLength limit : mergeLimits(terms.limits())) {
            due = computeEnd(due, limit);
        }
        if (!terms.suspensions().isEmpty()) {
            due = new SuspensionAdjuster(timeIndex, explanation).adjust(terms.suspensions(), start, due);
        }
        if (explanation != null) {
            explanation.addDue(terms, due);
        }
        return due;
    }

    /** Merges consecutive limits of one unit into their sum (LT-TIME-014). */
    private List<TimeLength> mergeLimits(List<TimeLength> limits) {
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
                added.set(last, new TimeLength(added.get(last).amount().add(requireValidAmount(limit)), limit.unit()));
            } else {
                added.add(limit);
            }
        }
        if (explanation != null) {
            explanation.addMergedLimits(limits, added);
        }
        return added;
    }

    private BigDecimal requireValidAmount(TimeLength limit) {
        if (limit.amount().signum() < 0) {
            throw new IllegalArgumentException("a limit of less than nothing");
        }
        if (limit.amount().compareTo(MAX_AMOUNT) > 0) {
            throw timeIndex.outsideException();
        }
        return limit.amount();
    }

    private long computeEnd(long start, TimeLength limit) {
        BigDecimal amount = requireValidAmount(limit);
        long end = switch (limit.unit()) {
            case HOUR, WORKING_HOUR -> addHours(start, toSeconds(amount.multiply(SECONDS_PER_HOUR)));
            case WORKING_DAY -> addWorkingDays(start, amount);
            case DAY -> addDays(start, amount);
            case MONTH -> addMonths(start, amount);
        };
        if (explanation != null) {
            explanation.addLimit(limit, start, end);
        }
        return end;
    }

    private static long toSeconds(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** Adds hours, which run in working hours only (LT-TIME-010). */
    private long addHours(long start, long seconds) {
        long open = timeIndex.nextWorkOpening(start);
        return seconds == 0 ? open : timeIndex.momentAfterWork(timeIndex.workSecondsUntil(open) + seconds);
    }

    /**
     * Returns the end of the last working day; the first is the one after the day of the event (LT-TIME-007,
     * LT-TIME-008).
     */
    private long addWorkingDays(long start, BigDecimal amount) {
        int whole = amount.intValue();
        int day = WorkingTimeIndex.toDayIndex(start);
        int last = whole == 0 ? day : timeIndex.workingDayAfter(day, whole);
        BigDecimal part = amount.subtract(BigDecimal.valueOf(whole));
        if (part.signum() > 0) {
            return addPartOfDay(timeIndex.workingDayAfter(last, 1), part);
        }
        // A limit of zero ends on the day itself, and on a rest day when work begins.
        return timeIndex.isWorkingDay(last) ? timeIndex.closingTime(last) : timeIndex.nextWorkOpening(start);
    }

    /** Adds a fraction of a working day as that fraction of its hours (LT-TIME-012). */
    private long addPartOfDay(int day, BigDecimal part) {
        long before = timeIndex.workSecondsUntil((long) day * WorkingTimeIndex.SECONDS_PER_DAY);
        return timeIndex.momentAfterWork(
                before + toSeconds(part.multiply(BigDecimal.valueOf(timeIndex.workSeconds(day)))));
    }

    private long addDays(long start, BigDecimal amount) {
        return closeOnOrAfter(timeIndex.requireDayIndex(WorkingTimeIndex.toDayIndex(start) + toSeconds(amount)));
    }

    /**
     * Adds months up to the same day number or the last day of the month; half a month is fifteen days (LT-TIME-011,
     * LT-TIME-012).
     */
    private long addMonths(long start, BigDecimal amount) {
        int whole = amount.intValue();
        LocalDate from = timeIndex.toDate(WorkingTimeIndex.toDayIndex(start));
        BigDecimal part = amount.subtract(BigDecimal.valueOf(whole));
        LocalDate last = from.plusMonths(whole).plusDays(toSeconds(part.multiply(DAYS_PER_MONTH)));
        LocalDate next = from.plusMonths(whole + 1L);
        return closeOnOrAfter(timeIndex.toDayIndex(part.signum() > 0 && last.isAfter(next) ? next : last));
    }

    /** Returns the close of a day or, if it is a rest day, of the next working day (LT-TIME-009). */
    private long closeOnOrAfter(int last) {
        int day = timeIndex.workingDayFrom(last);
        if (day != last && explanation != null) {
            explanation.noteRestDay(last);
        }
        return timeIndex.closingTime(day);
    }
}
