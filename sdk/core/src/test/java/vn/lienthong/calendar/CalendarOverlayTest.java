package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.calendar.DeadlineFixture.STATE_CALENDAR;
import static vn.lienthong.calendar.DeadlineFixture.terms;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.calendar.CalendarDay.CalendarReason;
import vn.lienthong.calendar.CalendarDay.DayKind;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.specimen.SpecFiles;
import vn.lienthong.value.Language;

@Tag("LT-TIME-016")
class CalendarOverlayTest {
    private static final String HEADER = "agency,from,to,weekdays,kind,hours,vi,en,basis,confidence,source\n";
    private static final AgencyCode AGENCY = AgencyCode.of("H56.14");
    private static final CalendarReason REASON = new CalendarReason("Bão", "Storm", "", "M", "test");
    private static final OfficeHours MORNING =
            new OfficeHours(List.of(new OpeningPeriod(LocalTime.of(8, 0), LocalTime.of(11, 0))));

    private static CalendarOverlay overlay(
            String from, String to, CalendarOverlay.OverlayKind kind, OfficeHours hours) {
        return new CalendarOverlay(LocalDate.parse(from), LocalDate.parse(to), List.of(), kind, hours, REASON);
    }

    @Test
    @DisplayName("The sample's rows apply only to their agency, days and weekdays")
    void sample() {
        byte[] file = SpecFiles.bytes("calendar/overlays-sample.csv");
        WorkingCalendar own = STATE_CALENDAR.forAgency(AGENCY, file);
        assertThat(own.day(LocalDate.of(2026, 3, 7)).receptionHours()).hasToString("07:30-11:30");
        assertThat(own.day(LocalDate.of(2026, 3, 7)).isWorkingDay()).isFalse();
        assertThat(own.day(LocalDate.of(2026, 3, 8)).receptionHours().openings())
                .isEmpty();
        assertThat(own.day(LocalDate.of(2026, 10, 5)).kind()).isEqualTo(DayKind.CLOSED);
        assertThat(own.day(LocalDate.of(2026, 10, 4))).isEqualTo(STATE_CALENDAR.day(LocalDate.of(2026, 10, 4)));
        assertThat(own.day(LocalDate.of(2026, 10, 8))).isEqualTo(STATE_CALENDAR.day(LocalDate.of(2026, 10, 8)));
        assertThat(own.day(LocalDate.of(2027, 1, 2))).isEqualTo(STATE_CALENDAR.day(LocalDate.of(2027, 1, 2)));
        assertThat(own.version()).startsWith(STATE_CALENDAR.version() + "+");
        assertThat(STATE_CALENDAR
                        .forAgency(AgencyCode.of("H55.242"), file)
                        .day(LocalDate.of(2026, 3, 7))
                        .kind())
                .isEqualTo(DayKind.WORKED);
        assertThat(STATE_CALENDAR.forAgency(AgencyCode.of("H01.01"), file)).isSameAs(STATE_CALENDAR);
    }

    @Test
    @DisplayName("A Saturday that the state has worked stays a whole day of work under a reception on Saturdays")
    void swapped() {
        WorkingCalendar own = STATE_CALENDAR.forAgency(AGENCY, SpecFiles.bytes("calendar/overlays-sample.csv"));
        assertThat(own.day(LocalDate.of(2026, 8, 22))).isEqualTo(STATE_CALENDAR.day(LocalDate.of(2026, 8, 22)));
    }

    @Test
    @DisplayName("Reception, work and other hours open no holiday; a closed day stays closed under what comes after it")
    void holidays() {
        WorkingCalendar own = STATE_CALENDAR.withOverlays(List.of(
                overlay("2026-08-29", "2026-09-03", CalendarOverlay.OverlayKind.CLOSED, OfficeHours.NONE),
                overlay("2026-08-29", "2026-09-03", CalendarOverlay.OverlayKind.HOURS, MORNING),
                overlay("2026-09-02", "2026-09-05", CalendarOverlay.OverlayKind.WORKED, MORNING),
                overlay("2026-04-26", "2026-04-26", CalendarOverlay.OverlayKind.RECEPTION, MORNING)));
        assertThat(own.day(LocalDate.of(2026, 9, 2)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(own.day(LocalDate.of(2026, 9, 2)).isWorkingDay()).isFalse();
        assertThat(own.day(LocalDate.of(2026, 9, 3)).kind()).isEqualTo(DayKind.CLOSED);
        assertThat(own.day(LocalDate.of(2026, 9, 5)).workingHours()).isEqualTo(MORNING);
        assertThat(own.day(LocalDate.of(2026, 4, 26)).receptionHours().openings())
                .isEmpty();
    }

    @Test
    @DisplayName("A closed day is shown with its reason and sentence")
    void told() {
        WorkingCalendar own = STATE_CALENDAR.withOverlays(
                List.of(overlay("2026-10-05", "2026-10-05", CalendarOverlay.OverlayKind.CLOSED, OfficeHours.NONE)));
        assertThat(terms("2026-10-02T09:00", 1).deadlineOn(own).explain(Language.EN))
                .contains("2026-10-05 is not worked: Storm (from secondary sources). (LT-TIME-016)");
    }

    @Test
    @DisplayName("No overlay leaves the calendar itself; two different ones give two versions")
    void versions() {
        assertThat(STATE_CALENDAR.withOverlays(List.of())).isSameAs(STATE_CALENDAR);
        CalendarOverlay one = overlay("2026-10-05", "2026-10-05", CalendarOverlay.OverlayKind.CLOSED, OfficeHours.NONE);
        CalendarOverlay two = overlay("2026-10-06", "2026-10-06", CalendarOverlay.OverlayKind.CLOSED, OfficeHours.NONE);
        assertThat(STATE_CALENDAR.withOverlays(List.of(one)).version())
                .isEqualTo(STATE_CALENDAR.withOverlays(List.of(one)).version())
                .isNotEqualTo(STATE_CALENDAR.withOverlays(List.of(two)).version());
    }

    @Test
    @DisplayName("An overlay out of order is refused, as object and by its line in a file")
    void bad() {
        assertThat(List.of(
                        overlay("2026-10-06", "2026-10-05", CalendarOverlay.OverlayKind.CLOSED, OfficeHours.NONE),
                        overlay("2026-10-05", "2026-10-05", CalendarOverlay.OverlayKind.CLOSED, MORNING),
                        overlay("2026-10-05", "2026-10-05", CalendarOverlay.OverlayKind.WORKED, OfficeHours.NONE)))
                .allSatisfy(overlay -> assertThatThrownBy(() -> STATE_CALENDAR.withOverlays(List.of(overlay)))
                        .isInstanceOf(IllegalArgumentException.class));
        byte[] file = (HEADER
                        + "H56.14,2026-10-05,2026-10-05,,closed,,a,a,,M,t\n"
                        + "H01.01,2026-10-06,2026-10-05,,closed,,a,a,,M,t\n"
                        + "H56.14,2026-10-05,2026-10-05,8,closed,,a,a,,M,t\n"
                        + "H56.14,2026-10-05,2026-10-05,1 2,shut,08:00-11:00,a,a,,M,t\n"
                        + "H56.14,2026-10-05,2026-10-05,6,worked,,a,a,,M,t\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> STATE_CALENDAR.forAgency(AGENCY, file))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        thrown -> assertThat(thrown.problems().list())
                                .extracting(problem -> problem.path() + " " + problem.key())
                                .containsExactly(
                                        "/line/3 deadline.file.overlay",
                                        "/line/4 deadline.file.weekdays",
                                        "/line/5 deadline.file.kind",
                                        "/line/6 deadline.file.hours"));
    }

    @Test
    @DisplayName("Weekdays are those of the file")
    void weekdays() {
        byte[] file = (HEADER + "H56.14,2026-01-01,2026-12-31,6 7,reception,08:00-11:00,a,a,,M,t\n")
                .getBytes(StandardCharsets.UTF_8);
        WorkingCalendar own = STATE_CALENDAR.forAgency(AGENCY, file);
        assertThat(own.day(LocalDate.of(2026, 3, 7)).date().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(own.day(LocalDate.of(2026, 3, 7)).receptionHours()).isEqualTo(MORNING);
        assertThat(own.day(LocalDate.of(2026, 3, 8)).receptionHours()).isEqualTo(MORNING);
        assertThat(own.day(LocalDate.of(2026, 3, 9)).receptionHours()).hasToString("08:00-12:00 13:00-17:00");
    }
}
