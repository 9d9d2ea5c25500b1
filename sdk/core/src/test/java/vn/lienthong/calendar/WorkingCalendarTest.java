package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.lienthong.calendar.DeadlineFixture.STATE_CALENDAR;
import static vn.lienthong.calendar.DeadlineFixture.vietnamTime;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.calendar.CalendarDay.DayKind;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.value.Language;

class WorkingCalendarTest {
    private static Stream<CalendarDay> days(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).map(STATE_CALENDAR::day);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 250", "2026, 249", "2027, 249"})
    @Tag("LT-TIME-002")
    @DisplayName("Each year has as many days of work as weekdays less those off, and the Saturdays worked")
    void count(int year, int worked) {
        assertThat(days(year).filter(CalendarDay::isWorkingDay)).hasSize(worked);
    }

    @Test
    @Tag("LT-TIME-002")
    @DisplayName("Every year has its twelve or thirteen paid holidays, and as many Saturdays worked as weekdays given")
    void balanced() {
        for (int year = 2024; year <= 2027; year++) {
            List<DayKind> kinds = days(year).map(CalendarDay::kind).toList();
            assertThat(kinds.stream().filter(DayKind.HOLIDAY::equals)).hasSize(year < 2026 ? 11 : 12);
            assertThat(kinds.stream().filter(DayKind.SWAPPED_OFF::equals))
                    .hasSameSizeAs(
                            kinds.stream().filter(DayKind.SWAPPED_WORK::equals).toList());
            long onWeekends = days(year)
                    .filter(day -> day.kind() == DayKind.HOLIDAY)
                    .filter(day -> day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                    .count();
            assertThat(kinds.stream().filter(DayKind.COMPENSATORY::equals).count())
                    .isEqualTo(onWeekends);
        }
    }

    @Test
    @DisplayName("A day has a kind, a name in both languages, a legal basis and a grade")
    void day() {
        CalendarDay day = STATE_CALENDAR.day(LocalDate.of(2026, 8, 31));
        assertThat(day.kind()).isEqualTo(DayKind.SWAPPED_OFF);
        assertThat(day.isWorkingDay()).isFalse();
        assertThat(day.reason().confidence()).isEqualTo("L");
        CalendarDay culture = STATE_CALENDAR.day(LocalDate.of(2026, 11, 24));
        assertThat(culture.reason().name(Language.VI)).isEqualTo("Ngày Văn hóa Việt Nam");
        assertThat(culture.reason().name(Language.EN)).isEqualTo("Viet Nam Culture Day");
        assertThat(culture.reason().basis()).isEqualTo("28/2026/QH16");
        assertThat(STATE_CALENDAR.day(LocalDate.of(2025, 11, 24)).kind()).isEqualTo(DayKind.WORK);
        assertThat(STATE_CALENDAR.day(LocalDate.of(2025, 11, 24)).workingHours())
                .hasToString("08:00-12:00 13:00-17:00");
        assertThat(STATE_CALENDAR.day(LocalDate.of(2025, 11, 24)).workingHours().duration())
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    @Tag("LT-TIME-003")
    @DisplayName("2027 is provisional, the years before it are not")
    void provisional() {
        assertThat(STATE_CALENDAR.isProvisional(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(STATE_CALENDAR.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(STATE_CALENDAR.firstDay()).isEqualTo("2024-01-01");
        assertThat(STATE_CALENDAR.lastDay()).isEqualTo("2027-12-31");
    }

    @Test
    @Tag("LT-TIME-001")
    @DisplayName("The version is the edition's day and a sum of the content: another content has another")
    void version() {
        assertThat(STATE_CALENDAR.version()).matches("2026-11-22-[0-9a-f]{8}").hasToString(STATE_CALENDAR.toString());
        assertThat(DeadlineFixture.readCalendar(DeadlineFixture.stateFile()).version())
                .isEqualTo(STATE_CALENDAR.version());
        assertThat(DeadlineFixture.readCalendar(DeadlineFixture.stateFileWith("2026-06-01,holiday"))
                        .version())
                .isNotEqualTo(STATE_CALENDAR.version());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:59:59, false",
        "2026-03-02T08:00, true",
        "2026-03-02T12:00, true",
        "2026-03-02T12:00:01, false",
        "2026-03-02T12:59:59, false",
        "2026-03-02T13:00, true",
        "2026-03-02T17:00, true",
        "2026-03-02T17:00:01, false",
        "2026-03-01T10:00, false",
        "2026-08-22T10:00, true",
        "2026-08-31T10:00, false"
    })
    @DisplayName("A moment is open from opening to closing, both included, on days of work")
    void open(String time, boolean open) {
        assertThat(STATE_CALENDAR.isOpen(vietnamTime(time))).isEqualTo(open);
    }

    @Test
    @DisplayName("Work time between two moments counts hours of work alone, and is never negative")
    void workingTime() {
        assertThat(STATE_CALENDAR.workingTime(vietnamTime("2026-02-13T16:00"), vietnamTime("2026-02-23T09:30")))
                .isEqualTo(Duration.ofMinutes(150));
        assertThat(STATE_CALENDAR.workingTime(vietnamTime("2026-03-02T11:30"), vietnamTime("2026-03-02T13:15:30")))
                .isEqualTo(Duration.ofSeconds(45 * 60 + 30));
        assertThat(STATE_CALENDAR.workingTime(vietnamTime("2026-03-03T11:30"), vietnamTime("2026-03-02T13:15")))
                .isZero();
    }

    @Test
    @Tag("LT-TIME-019")
    @DisplayName("A day outside the calendar is refused with the range and the version of the calendar")
    void outside() {
        assertThatThrownBy(() -> STATE_CALENDAR.day(LocalDate.of(2023, 12, 31)))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageContaining("2024-01-01")
                .hasMessageContaining("2027-12-31")
                .hasMessageContaining(STATE_CALENDAR.version());
        assertThatThrownBy(() -> STATE_CALENDAR.day(LocalDate.of(2028, 1, 1)))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> STATE_CALENDAR.isOpen(vietnamTime("2028-01-01T00:00")))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    @DisplayName("Other office hours in a newer file apply from their day on")
    void newHours() {
        WorkingCalendar summer = DeadlineFixture.readCalendar(
                DeadlineFixture.stateFile() + "2026-04-16,hours,07:00-11:30 13:30-17:00,Giờ mùa hè,Summer,,M,test\n");
        assertThat(summer.day(LocalDate.of(2026, 4, 15)).workingHours()).hasToString("08:00-12:00 13:00-17:00");
        assertThat(summer.day(LocalDate.of(2026, 4, 16)).workingHours()).hasToString("07:00-11:30 13:30-17:00");
    }

    private static List<String> problems(String file) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                        ConfigurationException.class, () -> DeadlineFixture.readCalendar(file))
                .problems()
                .stream()
                .map(problem -> problem.path() + " " + problem.key())
                .toList();
    }

    @Test
    @Tag("LT-TIME-004")
    @DisplayName("A bad file is refused with every problem by its line")
    void bad() {
        String header = DeadlineFixture.stateFile().lines().findFirst().orElseThrow() + "\n";
        String start = header + "2026-11-22,edition,,a,a,,H,t\n2026-01-01,hours,08:00-12:00,a,a,,H,t\n";
        assertThat(problems("date,kind\n")).containsExactly("/line/1 file.header");
        assertThat(problems(header)).containsExactly("/line/1 deadline.file.edition", "/line/1 deadline.file.years");
        assertThat(problems(start + "2026-01-01,year,,a,a,,H,t\n2026-02-30,holiday,,a,a,,H,t\n"))
                .containsExactly("/line/5 file.day");
        assertThat(problems(start
                        + "2026-01-02,year,,a,a,,H,t\n2026-01-01,year,,a,a,,H,t\n2026-03-01,swapped-off,,a,a,,X,t\n"
                        + "2026-03-02,swapped-work,,a,,,H,t\n2026-03-03,storm,,a,a,,H,t\n2026-03-04,holiday,,a,a,H,t\n"
                        + "2026-03-05,holiday,,a,a,,H,t\n2026-03-05,holiday,,a,a,,H,t\n2027-03-05,holiday,,a,a,,H,t\n"))
                .containsExactlyInAnyOrder(
                        "/line/4 deadline.file.year",
                        "/line/6 file.confidence",
                        "/line/6 deadline.file.weekday",
                        "/line/7 file.name",
                        "/line/7 deadline.file.weekday",
                        "/line/8 deadline.file.kind",
                        "/line/9 file.width",
                        "/line/11 deadline.file.twice",
                        "/line/12 deadline.file.uncovered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8:00-12:00",
                "08:00-12:00,13:00-17:00",
                "12:00-08:00",
                "08:00-12:00 12:00-17:00",
                "08:00-24:00",
                "08:00-12:60"
            })
    @Tag("LT-TIME-004")
    @DisplayName("Invalid or unordered hours are refused")
    void badHours(String hours) {
        assertThat(OfficeHours.parse(hours)).isEmpty();
    }

    @Test
    @Tag("LT-TIME-004")
    @DisplayName("A missing year, office hours that begin late and a file with CR are problems too")
    void wholes() {
        assertThat(problems(DeadlineFixture.stateFileWithout("2025-01-01", "year")))
                .contains("/line/1 deadline.file.years");
        assertThat(problems(DeadlineFixture.stateFileWithout("2024-01-01", "hours")))
                .containsExactly("/line/1 deadline.file.hours-missing");
        assertThat(problems(DeadlineFixture.stateFile().replaceFirst("\n2024", "\r\n2024")))
                .contains("/line/2 file.width");
    }

    @Test
    @Tag("LT-TIME-004")
    @DisplayName(
            "Bytes that are not UTF-8, a byte order mark and a file without end are refused before their lines are read")
    void bytes() {
        assertThatThrownBy(() -> WorkingCalendar.read(new byte[] {(byte) 0xff}))
                .asInstanceOf(type(ConfigurationException.class))
                .extracting(
                        thrown -> thrown.problems().stream().map(Finding::key).toList())
                .isEqualTo(List.of("file.bytes"));
        assertThat(problems("\uFEFF" + DeadlineFixture.stateFile())).containsExactly("/line/1 file.header");
        assertThatThrownBy(() -> WorkingCalendar.read(new byte[4_000_001]))
                .asInstanceOf(type(ConfigurationException.class))
                .satisfies(thrown ->
                        assertThat(thrown.problems().message(Language.VI)).contains("4000000"));
    }

    @Test
    @Tag("LT-TIME-006")
    @DisplayName("A bad file of start rules is refused by its lines, a good one is read")
    void rules() {
        String header = "rule,cut_off,minutes_before_close,vi,en,basis,confidence,source\n";
        assertThat(StartRule.read((header + "a,14:00,0,a,a,,H,t\n").getBytes(StandardCharsets.UTF_8)))
                .extracting(StartRule::cutOff)
                .containsExactly(java.time.LocalTime.of(14, 0));
        assertThatThrownBy(() -> StartRule.read((header + "a,25:00,0,a,a,,H,t\n,14:00,0,a,a,,H,t\na,,x,a,a,,H,t\n")
                        .getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("/line/2")
                .hasMessageContaining("/line/3")
                .hasMessageContaining("/line/4");
    }
}
