package vn.lienthong.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * An index of the working time of a calendar. A moment is the number of seconds since the first midnight of the
 * calendar; a day is its index in the calendar. Both ends of an opening period are open.
 */
final class WorkingTimeIndex {
    static final int SECONDS_PER_DAY = 86_400;

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private final LocalDate firstDate;
    private final String version;
    private final long startEpochSecond;
    private final int dayCount;
    private final int[][] workOpenings;
    private final int[][] receptionOpenings;
    /** Working seconds before each day, and in total. */
    private final long[] workSecondsBefore;
    /** Working days before each day, and in total. */
    private final int[] workingDaysBefore;
    /** The working days. */
    private final int[] workingDays;

    WorkingTimeIndex(List<CalendarDay> days, String version) {
        this.version = version;
        dayCount = days.size();
        firstDate = days.get(0).date();
        startEpochSecond = firstDate.atStartOfDay().toEpochSecond(OFFSET);
        workOpenings =
                days.stream().map(day -> day.workingHours().toSecondsOfDay()).toArray(int[][]::new);
        receptionOpenings =
                days.stream().map(day -> day.receptionHours().toSecondsOfDay()).toArray(int[][]::new);
        workSecondsBefore = new long[dayCount + 1];
        workingDaysBefore = new int[dayCount + 1];
        for (int day = 0; day < dayCount; day++) {
            workSecondsBefore[day + 1] = workSecondsBefore[day] + openSeconds(workOpenings[day], SECONDS_PER_DAY);
            workingDaysBefore[day + 1] = workingDaysBefore[day] + (workOpenings[day].length > 0 ? 1 : 0);
        }
        workingDays = new int[workingDaysBefore[dayCount]];
        for (int day = 0; day < dayCount; day++) {
            if (workOpenings[day].length > 0) {
                workingDays[workingDaysBefore[day]] = day;
            }
        }
    }

    long toMoment(OffsetDateTime time) {
        long moment = time.toEpochSecond() - startEpochSecond;
        if (moment < 0 || moment >= (long) dayCount * SECONDS_PER_DAY) {
            throw outsideException();
        }
        return moment;
    }

    OffsetDateTime toTime(long moment) {
        return toDate(toDayIndex(moment))
                .atStartOfDay()
                .plusSeconds(moment % SECONDS_PER_DAY)
                .atOffset(OFFSET);
    }

    LocalDate toDate(int day) {
        return firstDate.plusDays(day);
    }

    /**
     * Returns the index of a day.
     *
     * @throws OutsideCalendarException if the calendar does not contain it
     */
    int toDayIndex(LocalDate date) {
        long day = date.toEpochDay() - firstDate.toEpochDay();
        return requireDayIndex(day);
    }

    int requireDayIndex(long day) {
        if (day < 0 || day >= dayCount) {
            throw outsideException();
        }
        return (int) day;
    }

    static int toDayIndex(long moment) {
        return (int) (moment / SECONDS_PER_DAY);
    }

    boolean isWorkingDay(int day) {
        return workOpenings[day].length > 0;
    }

    long closingTime(int day) {
        return (long) day * SECONDS_PER_DAY + workOpenings[day][workOpenings[day].length - 1];
    }

    /** Returns the closing time of the counter on a day on which it opens. */
    long counterClosingTime(int day) {
        return (long) day * SECONDS_PER_DAY + receptionOpenings[day][receptionOpenings[day].length - 1];
    }

    long workSeconds(int day) {
        return workSecondsBefore[day + 1] - workSecondsBefore[day];
    }

    /** Returns the moment itself, or the next opening of the counter. */
    long nextCounterOpening(long moment) {
        return nextOpening(receptionOpenings, moment);
    }

    /** Returns the moment itself, or the next beginning of work. */
    long nextWorkOpening(long moment) {
        return nextOpening(workOpenings, moment);
    }

    private long nextOpening(int[][] plan, long moment) {
        int second = (int) (moment % SECONDS_PER_DAY);
        for (int day = toDayIndex(moment); day < dayCount; day++) {
            int[] openings = plan[day];
            for (int i = 0; i < openings.length; i += 2) {
                if (second <= openings[i + 1]) {
                    return (long) day * SECONDS_PER_DAY + Math.max(second, openings[i]);
                }
            }
            second = 0;
        }
        throw outsideException();
    }

    /** Returns the first working day on or after a day. */
    int workingDayFrom(int day) {
        return workingDay(workingDaysBefore[day]);
    }

    /** Returns the n-th working day after a day, n from 1. */
    int workingDayAfter(int day, int n) {
        return workingDay((long) workingDaysBefore[day + 1] + n - 1);
    }

    private int workingDay(long place) {
        if (place >= workingDays.length) {
            throw outsideException();
        }
        return workingDays[(int) place];
    }

    /** Returns the working seconds up to a moment. */
    long workSecondsUntil(long moment) {
        int day = toDayIndex(moment);
        return workSecondsBefore[day] + openSeconds(workOpenings[day], (int) (moment % SECONDS_PER_DAY));
    }

    /** Returns the first moment at which the given number of working seconds, more than zero, has elapsed. */
    long momentAfterWork(long elapsed) {
        if (elapsed > workSecondsBefore[dayCount]) {
            throw outsideException();
        }
        int low = 0;
        int high = dayCount - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (workSecondsBefore[middle + 1] >= elapsed) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        long rest = elapsed - workSecondsBefore[low];
        int[] openings = workOpenings[low];
        int i = 0;
        while (rest > openings[i + 1] - openings[i]) {
            rest -= openings[i + 1] - openings[i];
            i += 2;
        }
        return (long) low * SECONDS_PER_DAY + openings[i] + rest;
    }

    private static long openSeconds(int[] openings, int second) {
        long sum = 0;
        for (int i = 0; i < openings.length && openings[i] < second; i += 2) {
            sum += Math.min(second, openings[i + 1]) - openings[i];
        }
        return sum;
    }

    OutsideCalendarException outsideException() {
        return new OutsideCalendarException(firstDate, firstDate.plusDays(dayCount - 1L), version);
    }
}
