package vn.lienthong.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The arithmetic of a calendar's days. A moment is a number of seconds since the midnight with which the calendar begins;
 * a day is its place in the calendar. Both ends of an opening are open.
 */
final class WorkingTimeIndex {
    static final int DAY = 86_400;

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private final LocalDate first;
    private final String version;
    private final long zero;
    private final int size;
    private final int[][] work;
    private final int[][] reception;
    /** Seconds of work before each day, and in all. */
    private final long[] workBefore;
    /** Days of work before each day, and in all. */
    private final int[] workingBefore;
    /** The days of work. */
    private final int[] working;

    WorkingTimeIndex(List<CalendarDay> days, String version) {
        this.version = version;
        size = days.size();
        first = days.get(0).date();
        zero = first.atStartOfDay().toEpochSecond(OFFSET);
        work = days.stream().map(day -> day.hours().seconds()).toArray(int[][]::new);
        reception = days.stream().map(day -> day.reception().seconds()).toArray(int[][]::new);
        workBefore = new long[size + 1];
        workingBefore = new int[size + 1];
        for (int day = 0; day < size; day++) {
            workBefore[day + 1] = workBefore[day] + within(work[day], DAY);
            workingBefore[day + 1] = workingBefore[day] + (work[day].length > 0 ? 1 : 0);
        }
        working = new int[workingBefore[size]];
        for (int day = 0; day < size; day++) {
            if (work[day].length > 0) {
                working[workingBefore[day]] = day;
            }
        }
    }

    long moment(OffsetDateTime time) {
        long moment = time.toEpochSecond() - zero;
        if (moment < 0 || moment >= (long) size * DAY) {
            throw outside();
        }
        return moment;
    }

    OffsetDateTime time(long moment) {
        return date(day(moment)).atStartOfDay().plusSeconds(moment % DAY).atOffset(OFFSET);
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** The place of a day. @throws OutsideCalendarException when the calendar does not reach it */
    int day(LocalDate date) {
        long day = date.toEpochDay() - first.toEpochDay();
        return within(day);
    }

    int within(long day) {
        if (day < 0 || day >= size) {
            throw outside();
        }
        return (int) day;
    }

    static int day(long moment) {
        return (int) (moment / DAY);
    }

    boolean worked(int day) {
        return work[day].length > 0;
    }

    long closing(int day) {
        return (long) day * DAY + work[day][work[day].length - 1];
    }

    /** When the counter closes on a day on which it opens. */
    long counterClosing(int day) {
        return (long) day * DAY + reception[day][reception[day].length - 1];
    }

    long secondsOfWork(int day) {
        return workBefore[day + 1] - workBefore[day];
    }

    /** The moment itself, or when the counter opens next. */
    long counterOpen(long moment) {
        return open(reception, moment);
    }

    /** The moment itself, or when work begins next. */
    long workOpen(long moment) {
        return open(work, moment);
    }

    private long open(int[][] plan, long moment) {
        int second = (int) (moment % DAY);
        for (int day = day(moment); day < size; day++) {
            int[] openings = plan[day];
            for (int i = 0; i < openings.length; i += 2) {
                if (second <= openings[i + 1]) {
                    return (long) day * DAY + Math.max(second, openings[i]);
                }
            }
            second = 0;
        }
        throw outside();
    }

    /** The first day of work on or after a day. */
    int workingDayFrom(int day) {
        return workingDay(workingBefore[day]);
    }

    /** The n-th day of work after a day, n from 1. */
    int workingDayAfter(int day, int n) {
        return workingDay((long) workingBefore[day + 1] + n - 1);
    }

    private int workingDay(long place) {
        if (place >= working.length) {
            throw outside();
        }
        return working[(int) place];
    }

    /** Seconds of work up to a moment. */
    long elapsed(long moment) {
        int day = day(moment);
        return workBefore[day] + within(work[day], (int) (moment % DAY));
    }

    /** The first moment at which so many seconds of work have passed, more than none. */
    long reached(long elapsed) {
        if (elapsed > workBefore[size]) {
            throw outside();
        }
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (workBefore[middle + 1] >= elapsed) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        long rest = elapsed - workBefore[low];
        int[] openings = work[low];
        int i = 0;
        while (rest > openings[i + 1] - openings[i]) {
            rest -= openings[i + 1] - openings[i];
            i += 2;
        }
        return (long) low * DAY + openings[i] + rest;
    }

    private static long within(int[] openings, int second) {
        long sum = 0;
        for (int i = 0; i < openings.length && openings[i] < second; i += 2) {
            sum += Math.min(second, openings[i + 1]) - openings[i];
        }
        return sum;
    }

    OutsideCalendarException outside() {
        return new OutsideCalendarException(first, first.plusDays(size - 1L), version);
    }
}
