package vn.lienthong.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.calendar.CalendarDay.DayKind;
import vn.lienthong.calendar.CalendarDay.DayReason;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** Collects the steps of a reckoning, in both languages (LT-TIME-017). */
final class ExplanationBuilder {
    private final WorkingCalendar calendar;
    private final WorkingTimeIndex timeline;
    private final List<DeadlineStep> steps = new ArrayList<>();
    private int restDay = -1;

    ExplanationBuilder(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.timeline = calendar.timeline();
    }

    List<DeadlineStep> steps() {
        return List.copyOf(steps);
    }

    void started(DeadlineTerms terms, long start) {
        OffsetDateTime received = terms.received();
        step("LT-TIME-001", "deadline.received", l -> TimeFormatter.time(received, l), l -> calendar.version());
        long moment = timeline.moment(received);
        if (moment == start) {
            daysOff(WorkingTimeIndex.day(start), WorkingTimeIndex.day(start));
            return;
        }
        daysOff(WorkingTimeIndex.day(moment), WorkingTimeIndex.day(start) - 1);
        boolean cut = timeline.counterOpen(moment) == moment;
        DayReason rule = (cut ? terms.startRule() : StartRule.openHours()).reason();
        step(
                cut ? "LT-TIME-006" : "LT-TIME-005",
                "deadline.start",
                rule::name,
                l -> TimeFormatter.evidence(rule, l),
                l -> time(start, l));
        daysOff(WorkingTimeIndex.day(start), WorkingTimeIndex.day(start));
    }

    void added(List<TimeLength> limits, List<TimeLength> sums) {
        step("LT-TIME-014", "deadline.added", l -> joined(limits, " + ", l), l -> joined(sums, ", ", l));
    }

    private static String joined(List<TimeLength> limits, String between, Language language) {
        return limits.stream().map(limit -> TimeFormatter.length(limit, language)).collect(Collectors.joining(between));
    }

    /** A limit's last day is one of rest; told once the limit is. */
    void restDay(int last) {
        restDay = last;
    }

    void limit(TimeLength limit, long start, long end) {
        int last = restDay >= 0 ? restDay : WorkingTimeIndex.day(end);
        String[] clause = clause(limit.unit());
        step(
                clause[0],
                clause[1],
                l -> TimeFormatter.length(limit, l),
                l -> time(start, l),
                l -> restDay >= 0 ? TimeFormatter.day(timeline.date(last), l) : time(end, l));
        boolean hours = limit.unit() == TimeLength.TimeUnit.HOUR || limit.unit() == TimeLength.TimeUnit.WORKING_HOUR;
        if (!hours && limit.amount().stripTrailingZeros().scale() > 0) {
            step("LT-TIME-012", "deadline.part", l -> TimeFormatter.length(limit, l));
        }
        boolean calendarTime = limit.unit() == TimeLength.TimeUnit.DAY || limit.unit() == TimeLength.TimeUnit.MONTH;
        daysOff(calendarTime ? last : WorkingTimeIndex.day(start) + 1, WorkingTimeIndex.day(end));
        if (restDay >= 0) {
            step("LT-TIME-009", "deadline.rest-day", l -> TimeFormatter.day(timeline.date(last), l), l -> time(end, l));
        }
        restDay = -1;
    }

    private static String[] clause(TimeLength.TimeUnit unit) {
        return switch (unit) {
            case HOUR, WORKING_HOUR -> new String[] {"LT-TIME-010", "deadline.hours"};
            case WORKING_DAY -> new String[] {"LT-TIME-008", "deadline.working-days"};
            case DAY -> new String[] {"LT-TIME-007", "deadline.days"};
            case MONTH -> new String[] {"LT-TIME-011", "deadline.months"};
        };
    }

    void suspended(long from, long until, long due, long moved) {
        long still = timeline.elapsed(until) - timeline.elapsed(from);
        step(
                "LT-TIME-013",
                "deadline.suspended",
                l -> time(from, l),
                l -> time(until, l),
                l -> TimeFormatter.hours(still),
                l -> time(moved, l));
        daysOff(WorkingTimeIndex.day(due) + 1, WorkingTimeIndex.day(moved));
    }

    void due(DeadlineTerms terms, long due) {
        OffsetDateTime time = timeline.time(due);
        terms.received()
                .toLocalDate()
                .datesUntil(time.toLocalDate().plusDays(1))
                .filter(calendar::provisional)
                .map(LocalDate::getYear)
                .distinct()
                .forEach(year -> step("LT-TIME-003", "deadline.provisional", l -> String.valueOf(year)));
        step("LT-TIME-017", "deadline.due", l -> TimeFormatter.time(time, l));
    }

    /** Tells the days that are not as their weekday, and how many weekend days there are. */
    private void daysOff(int from, int to) {
        int weekend = 0;
        for (int place = from; place <= to; place++) {
            CalendarDay day = calendar.day(timeline.date(place));
            if (day.kind() == DayKind.WEEKEND) {
                weekend++;
            } else if (!day.worked() || day.kind() == DayKind.SWAPPED_WORK || day.kind() == DayKind.WORKED) {
                step(
                        day.worked() || day.kind() != DayKind.CLOSED ? "LT-TIME-002" : "LT-TIME-016",
                        day.worked() ? "deadline.day-worked" : "deadline.day-off",
                        l -> TimeFormatter.day(day.date(), l),
                        day.reason()::name,
                        l -> TimeFormatter.evidence(day.reason(), l));
            }
        }
        if (weekend > 0) {
            String days = String.valueOf(weekend);
            step("LT-TIME-002", "deadline.weekend", l -> days);
        }
    }

    private String time(long moment, Language language) {
        return TimeFormatter.time(timeline.time(moment), language);
    }

    private void step(String requirement, String key, StepText... arguments) {
        List<StepText> all = List.of(arguments);
        steps.add(new DeadlineStep(requirement, text(key, Language.VI, all), text(key, Language.EN, all)));
    }

    private static String text(String key, Language language, List<StepText> arguments) {
        return MessageCatalogue.text(
                key,
                language,
                arguments.stream().map(argument -> argument.in(language)).toList());
    }

    /** An argument of a text, told in a language. */
    private interface StepText {
        String in(Language language);
    }
}
