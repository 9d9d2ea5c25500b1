package vn.lienthong.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.calendar.CalendarDay.CalendarReason;
import vn.lienthong.calendar.CalendarDay.DayKind;
import vn.lienthong.calendar.internal.TimeFormatter;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** Collects the steps of a computation in both languages (LT-TIME-017). */
final class ExplanationBuilder {
    private final WorkingCalendar calendar;
    private final WorkingTimeIndex timeIndex;
    private final List<DeadlineStep> steps = new ArrayList<>();
    private int restDay = -1;

    ExplanationBuilder(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.timeIndex = calendar.timeIndex();
    }

    List<DeadlineStep> steps() {
        return List.copyOf(steps);
    }

    void addStart(DeadlineTerms terms, long start) {
        OffsetDateTime received = terms.received();
        addStep(
                "LT-TIME-001",
                "deadline.received",
                l -> TimeFormatter.formatTime(received, l),
                l -> calendar.version());
        long moment = timeIndex.toMoment(received);
        if (moment == start) {
            addDaysOff(WorkingTimeIndex.toDayIndex(start), WorkingTimeIndex.toDayIndex(start));
            return;
        }
        addDaysOff(WorkingTimeIndex.toDayIndex(moment), WorkingTimeIndex.toDayIndex(start) - 1);
        boolean cut = timeIndex.nextCounterOpening(moment) == moment;
        CalendarReason rule = (cut ? terms.startRule() : StartRule.openHours()).reason();
        addStep(
                cut ? "LT-TIME-006" : "LT-TIME-005",
                "deadline.start",
                rule::name,
                l -> TimeFormatter.formatEvidence(rule, l),
                l -> formatTime(start, l));
        addDaysOff(WorkingTimeIndex.toDayIndex(start), WorkingTimeIndex.toDayIndex(start));
    }

    void addMergedLimits(List<TimeLength> limits, List<TimeLength> sums) {
        addStep("LT-TIME-014", "deadline.added", l -> join(limits, " + ", l), l -> join(sums, ", ", l));
    }

    private static String join(List<TimeLength> limits, String between, Language language) {
        return limits.stream()
                .map(limit -> TimeFormatter.formatLength(limit, language))
                .collect(Collectors.joining(between));
    }

    /** Records that the last day of a limit is a rest day; the step is added after the limit. */
    void noteRestDay(int last) {
        restDay = last;
    }

    void addLimit(TimeLength limit, long start, long end) {
        int last = restDay >= 0 ? restDay : WorkingTimeIndex.toDayIndex(end);
        String[] clause = clause(limit.unit());
        addStep(
                clause[0],
                clause[1],
                l -> TimeFormatter.formatLength(limit, l),
                l -> formatTime(start, l),
                l -> restDay >= 0 ? TimeFormatter.formatDay(timeIndex.toDate(last), l) : formatTime(end, l));
        boolean hours =
                limit.unit() == TimeLength.LengthUnit.HOUR || limit.unit() == TimeLength.LengthUnit.WORKING_HOUR;
        if (!hours && limit.amount().stripTrailingZeros().scale() > 0) {
            addStep("LT-TIME-012", "deadline.part", l -> TimeFormatter.formatLength(limit, l));
        }
        boolean calendarTime = limit.unit() == TimeLength.LengthUnit.DAY || limit.unit() == TimeLength.LengthUnit.MONTH;
        addDaysOff(calendarTime ? last : WorkingTimeIndex.toDayIndex(start) + 1, WorkingTimeIndex.toDayIndex(end));
        if (restDay >= 0) {
            addStep(
                    "LT-TIME-009",
                    "deadline.rest-day",
                    l -> TimeFormatter.formatDay(timeIndex.toDate(last), l),
                    l -> formatTime(end, l));
        }
        restDay = -1;
    }

    private static String[] clause(TimeLength.LengthUnit unit) {
        return switch (unit) {
            case HOUR, WORKING_HOUR -> new String[] {"LT-TIME-010", "deadline.hours"};
            case WORKING_DAY -> new String[] {"LT-TIME-008", "deadline.working-days"};
            case DAY -> new String[] {"LT-TIME-007", "deadline.days"};
            case MONTH -> new String[] {"LT-TIME-011", "deadline.months"};
        };
    }

    void addSuspension(long from, long until, long due, long moved) {
        long still = timeIndex.workSecondsUntil(until) - timeIndex.workSecondsUntil(from);
        addStep(
                "LT-TIME-013",
                "deadline.suspended",
                l -> formatTime(from, l),
                l -> formatTime(until, l),
                l -> TimeFormatter.formatHours(still),
                l -> formatTime(moved, l));
        addDaysOff(WorkingTimeIndex.toDayIndex(due) + 1, WorkingTimeIndex.toDayIndex(moved));
    }

    void addDue(DeadlineTerms terms, long due) {
        OffsetDateTime time = timeIndex.toTime(due);
        terms.received()
                .toLocalDate()
                .datesUntil(time.toLocalDate().plusDays(1))
                .filter(calendar::isProvisional)
                .map(LocalDate::getYear)
                .distinct()
                .forEach(year -> addStep("LT-TIME-003", "deadline.provisional", l -> String.valueOf(year)));
        addStep("LT-TIME-017", "deadline.due", l -> TimeFormatter.formatTime(time, l));
    }

    /** Adds the special days and the number of weekend days. */
    private void addDaysOff(int from, int to) {
        int weekend = 0;
        for (int place = from; place <= to; place++) {
            CalendarDay day = calendar.day(timeIndex.toDate(place));
            if (day.kind() == DayKind.WEEKEND) {
                weekend++;
            } else if (!day.isWorkingDay() || day.kind() == DayKind.SWAPPED_WORK || day.kind() == DayKind.WORKED) {
                addStep(
                        day.isWorkingDay() || day.kind() != DayKind.CLOSED ? "LT-TIME-002" : "LT-TIME-016",
                        day.isWorkingDay() ? "deadline.day-worked" : "deadline.day-off",
                        l -> TimeFormatter.formatDay(day.date(), l),
                        day.reason()::name,
                        l -> TimeFormatter.formatEvidence(day.reason(), l));
            }
        }
        if (weekend > 0) {
            String days = String.valueOf(weekend);
            addStep("LT-TIME-002", "deadline.weekend", l -> days);
        }
    }

    private String formatTime(long moment, Language language) {
        return TimeFormatter.formatTime(timeIndex.toTime(moment), language);
    }

    private void addStep(String requirement, String key, StepArgument... arguments) {
        List<StepArgument> all = List.of(arguments);
        steps.add(new DeadlineStep(requirement, formatText(key, Language.VI, all), formatText(key, Language.EN, all)));
    }

    private static String formatText(String key, Language language, List<StepArgument> arguments) {
        return MessageCatalogue.text(
                key,
                language,
                arguments.stream().map(argument -> argument.textIn(language)).toList());
    }

    /** An argument of a text in a language. */
    private interface StepArgument {
        String textIn(Language language);
    }
}
