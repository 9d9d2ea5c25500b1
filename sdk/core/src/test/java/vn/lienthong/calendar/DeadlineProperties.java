package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.calendar.DeadlineFixture.STATE_CALENDAR;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.lienthong.calendar.CalendarDay.CalendarReason;
import vn.lienthong.calendar.TimeLength.LengthUnit;
import vn.lienthong.calendar.internal.TimeFormatter;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.specimen.SpecFiles;
import vn.lienthong.value.Language;

class DeadlineProperties {
    private static final CalendarReason REASON = new CalendarReason("Đóng cửa", "Closed", "", "M", "test");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final byte[] OVERLAYS = SpecFiles.bytes("calendar/overlays-sample.csv");

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        String late = new String(OVERLAYS, StandardCharsets.UTF_8)
                + "H01.01,2024-01-01,2027-12-31,,hours,09:30-11:45 14:00-16:10 18:00-19:00,a,a,,L,t\n"
                + "H01.01,2024-01-01,2027-12-31,6,reception,13:00-20:30,a,a,,L,t\n"
                + "H01.01,2024-01-01,2027-12-31,7,worked,22:00-23:59,a,a,,L,t\n";
        byte[] file = late.getBytes(StandardCharsets.UTF_8);
        return Arbitraries.of(
                STATE_CALENDAR,
                STATE_CALENDAR.forAgency(AgencyCode.of("H56.14"), file),
                STATE_CALENDAR.forAgency(AgencyCode.of("H55.242"), file),
                STATE_CALENDAR.forAgency(AgencyCode.of("H01.01"), file));
    }

    /** Whole seconds, often on the hour, so that opening and closing times are covered. */
    @Provide
    Arbitrary<OffsetDateTime> moments() {
        Arbitrary<Integer> seconds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 86_399)),
                Tuple.of(2, Arbitraries.integers().between(0, 47).map(half -> half * 1800)));
        return Combinators.combine(Arbitraries.integers().between(0, 860), seconds)
                .as((day, second) ->
                        FIRST.plusDays(day).atStartOfDay().plusSeconds(second).atOffset(ZoneOffset.ofHours(7)));
    }

    @Provide
    Arbitrary<TimeLength> lengths() {
        return Combinators.combine(Arbitraries.integers().between(0, 160), Arbitraries.of(LengthUnit.values()))
                .as((quarters, unit) -> new TimeLength(quarters(quarters), unit))
                .filter(length ->
                        length.unit() != LengthUnit.MONTH || length.amount().intValue() < 6);
    }

    @Provide
    Arbitrary<StartRule> rules() {
        return Arbitraries.of(StartRule.openHours(), StartRule.lastHour(), StartRule.after1500());
    }

    private static BigDecimal quarters(int quarters) {
        return BigDecimal.valueOf(25L * quarters, 2);
    }

    private static WorkingCalendar withClosedDay(WorkingCalendar calendar, int day) {
        LocalDate date = FIRST.plusDays(day);
        return calendar.withOverlays(List.of(new CalendarOverlay(
                date, date, List.of(), CalendarOverlay.OverlayKind.CLOSED, OfficeHours.NONE, REASON)));
    }

    @Property
    @Label("LT-TIME-005: who files later is never served earlier")
    void start(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("rules") StartRule rule,
            @ForAll("lengths") TimeLength limit,
            @ForAll("moments") OffsetDateTime one,
            @ForAll @IntRange(max = 400_000) int later) {
        OffsetDateTime first = DeadlineTerms.of(one, limit)
                .withStartRule(rule)
                .deadlineOn(calendar)
                .due();
        OffsetDateTime second = DeadlineTerms.of(one.plusSeconds(later), limit)
                .withStartRule(rule)
                .deadlineOn(calendar)
                .due();
        assertThat(second).isAfterOrEqualTo(first);
    }

    @Property
    @Label("LT-TIME-012: a longer limit never ends earlier, by parts too")
    void length(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("lengths") TimeLength limit,
            @ForAll("moments") OffsetDateTime received,
            @ForAll @IntRange(max = 9) int more) {
        TimeLength longer = new TimeLength(limit.amount().add(quarters(more)), limit.unit());
        DeadlineTerms terms = DeadlineTerms.of(received, limit);
        OffsetDateTime due = terms.deadlineOn(calendar).due();
        assertThat(DeadlineTerms.of(received, longer).deadlineOn(calendar).due())
                .isAfterOrEqualTo(due);
        assertThat(terms.withNextLimit(new TimeLength(quarters(more), LengthUnit.WORKING_HOUR))
                        .deadlineOn(calendar)
                        .due())
                .isAfterOrEqualTo(due);
    }

    @Property
    @Label("LT-TIME-002: another day off never makes a deadline earlier")
    void dayOff(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("rules") StartRule rule,
            @ForAll("lengths") TimeLength limit,
            @ForAll("moments") OffsetDateTime received,
            @ForAll @IntRange(max = 20) int after) {
        DeadlineTerms terms = DeadlineTerms.of(received, limit).withStartRule(rule);
        int day = (int) (received.toLocalDate().toEpochDay() - FIRST.toEpochDay()) + after;
        assertThat(terms.deadlineOn(withClosedDay(calendar, day)).due())
                .isAfterOrEqualTo(terms.deadlineOn(calendar).due());
    }

    @Property
    @Label("LT-TIME-009: a deadline is not before reception and is in an opening hour of its calendar")
    void open(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("rules") StartRule rule,
            @ForAll @Size(min = 1, max = 3) List<@From("lengths") TimeLength> limits,
            @ForAll("moments") OffsetDateTime received,
            @ForAll @IntRange(max = 300) int stopAfter,
            @ForAll @IntRange(max = 300) int stopFor) {
        DeadlineTerms terms = new DeadlineTerms(received, limits, rule, List.of())
                .withSuspension(
                        received.plusMinutes(7L * stopAfter), received.plusMinutes(7L * stopAfter + 11L * stopFor));
        Deadline deadline = terms.deadlineOn(withClosedDay(withClosedDay(calendar, 40), 41));
        assertThat(withClosedDay(withClosedDay(calendar, 40), 41).isOpen(deadline.due()))
                .isTrue();
        assertThat(deadline.due()).isAfterOrEqualTo(received);
        assertThat(deadline.explain(Language.EN))
                .endsWith("Due " + TimeFormatter.formatTime(deadline.due(), Language.EN) + ". (LT-TIME-017)");
    }

    @Property
    @Label("LT-TIME-013: a suspension moves a deadline by exactly its working time")
    void suspension(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("lengths") TimeLength limit,
            @ForAll("moments") OffsetDateTime received,
            @ForAll @IntRange(min = -50_000, max = 900_000) int after,
            @ForAll @IntRange(max = 900_000) int seconds) {
        DeadlineTerms terms =
                DeadlineTerms.of(received, new TimeLength(limit.amount().add(BigDecimal.ONE), limit.unit()));
        OffsetDateTime due = terms.deadlineOn(calendar).due();
        OffsetDateTime from =
                later(received.plusSeconds(after), FIRST.atStartOfDay().atOffset(ZoneOffset.ofHours(7)));
        OffsetDateTime until = from.plusSeconds(seconds);
        OffsetDateTime moved =
                terms.withSuspension(from, until).deadlineOn(calendar).due();
        Duration held = from.isBefore(due) ? calendar.workingTime(later(from, received), until) : Duration.ZERO;
        assertThat(calendar.workingTime(due, moved)).isEqualTo(held);
        assertThat(terms.withSuspension(from, until)
                        .withSuspension(from, until)
                        .deadlineOn(calendar)
                        .due())
                .isEqualTo(moved);
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    @Property
    @Label("LT-TIME-013: the order of the suspensions does not matter")
    void order(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") OffsetDateTime received,
            @ForAll @Size(max = 4) List<@IntRange(max = 40) Integer> hours) {
        DeadlineTerms terms = DeadlineTerms.of(received, DeadlineFixture.workingDays(3));
        List<ClockSuspension> stops = new ArrayList<>();
        hours.forEach(hour -> stops.add(new ClockSuspension(received.plusHours(hour), received.plusHours(hour + 9L))));
        List<ClockSuspension> reversed = new ArrayList<>(stops);
        Collections.reverse(reversed);
        assertThat(withSuspensions(terms, stops).deadlineOn(calendar).due())
                .isEqualTo(withSuspensions(terms, reversed).deadlineOn(calendar).due());
    }

    private static DeadlineTerms withSuspensions(DeadlineTerms terms, List<ClockSuspension> stops) {
        return new DeadlineTerms(terms.received(), terms.limits(), terms.startRule(), stops);
    }

    @Property
    @Label("LT-TIME-008 and LT-TIME-009: counting day by day on the calendar's own days gives the same")
    void dayByDay(@ForAll("moments") OffsetDateTime received, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate start = received.toLocalDate();
        if (!STATE_CALENDAR.day(start).isWorkingDay() || received.getHour() >= 17) {
            start = start.plusDays(1);
            while (!STATE_CALENDAR.day(start).isWorkingDay()) {
                start = start.plusDays(1);
            }
        }
        if (received.toLocalTime().equals(LocalTime.of(17, 0))
                && STATE_CALENDAR.day(received.toLocalDate()).isWorkingDay()) {
            start = received.toLocalDate();
        }
        LocalDate last = start;
        for (int counted = 0; counted < days; ) {
            last = last.plusDays(1);
            counted += STATE_CALENDAR.day(last).isWorkingDay() ? 1 : 0;
        }
        LocalDate calendarLast = start.plusDays(days);
        while (!STATE_CALENDAR.day(calendarLast).isWorkingDay()) {
            calendarLast = calendarLast.plusDays(1);
        }
        assertThat(DeadlineTerms.of(received, DeadlineFixture.workingDays(days))
                        .deadlineOn(STATE_CALENDAR)
                        .due())
                .isEqualTo(closingTime(last));
        assertThat(DeadlineTerms.of(received, new TimeLength(BigDecimal.valueOf(days), LengthUnit.DAY))
                        .deadlineOn(STATE_CALENDAR)
                        .due())
                .isEqualTo(closingTime(calendarLast));
    }

    private static OffsetDateTime closingTime(LocalDate day) {
        return LocalDateTime.of(day, LocalTime.of(17, 0)).atOffset(ZoneOffset.ofHours(7));
    }

    @Property
    @Label("LT-TIME-010: a limit in hours contains exactly that working time")
    void hours(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") OffsetDateTime received,
            @ForAll @IntRange(max = 200) int quarters) {
        OffsetDateTime due = DeadlineTerms.of(received, new TimeLength(quarters(quarters), LengthUnit.WORKING_HOUR))
                .deadlineOn(calendar)
                .due();
        assertThat(calendar.workingTime(received, due)).isEqualTo(Duration.ofMinutes(15L * quarters));
    }
}
