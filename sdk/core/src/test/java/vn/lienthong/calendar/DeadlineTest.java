package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.calendar.DeadlineFixture.STATE_CALENDAR;
import static vn.lienthong.calendar.DeadlineFixture.length;
import static vn.lienthong.calendar.DeadlineFixture.terms;
import static vn.lienthong.calendar.DeadlineFixture.vietnamTime;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.calendar.TimeLength.LengthUnit;
import vn.lienthong.value.Language;

/** Tests of deadlines that are not covered by the vectors: explanations, limits and invalid arguments. */
class DeadlineTest {
    @Test
    @Tag("LT-TIME-017")
    @DisplayName("A deadline explains each step in both languages, and each day off with its grade and sentence")
    void explained() {
        Deadline deadline = terms("2026-08-28T09:00", 3).deadlineOn(STATE_CALENDAR);
        assertThat(deadline.due()).isEqualTo(vietnamTime("2026-09-07T17:00"));
        assertThat(deadline.explain(Language.EN)).isEqualTo("""
                        Received 2026-08-28 09:00; counted by calendar %s. (LT-TIME-001)
                        3 working days after 2026-08-28 09:00, the first on the next day of work, end 2026-09-07 17:00. (LT-TIME-008)
                        2026-08-31 is not worked: Off in exchange for 2026-08-22 (not confirmed). (LT-TIME-002)
                        2026-09-01 is not worked: National Day (adjacent day) (45/2019/QH14 (112); from secondary sources). (LT-TIME-002)
                        2026-09-02 is not worked: National Day (45/2019/QH14 (112); well attested). (LT-TIME-002)
                        4 weekend days are not worked. (LT-TIME-002)
                        Due 2026-09-07 17:00. (LT-TIME-017)""".formatted(STATE_CALENDAR.version()));
        assertThat(deadline.explain(Language.VI))
                .contains("3 ngày làm việc sau 09:00 28/08/2026")
                .contains("02/09/2026 không làm việc: Quốc khánh")
                .endsWith("Hạn trả kết quả: 17:00 07/09/2026. (LT-TIME-017)");
        assertThat(deadline.steps())
                .extracting(DeadlineStep::requirement)
                .startsWith("LT-TIME-001")
                .hasSize(7);
    }

    private static List<String> clauses(DeadlineTerms terms) {
        return terms.deadlineOn(STATE_CALENDAR).steps().stream()
                .map(DeadlineStep::requirement)
                .toList();
    }

    @Test
    @Tag("LT-TIME-017")
    @DisplayName("Each rule that was used has its step, in the order of the reckoning, and no other has one")
    void steps() {
        DeadlineTerms saturday = DeadlineTerms.of(vietnamTime("2024-04-27T09:00"), length("2.5", LengthUnit.HOUR));
        assertThat(clauses(saturday))
                .containsExactly(
                        "LT-TIME-001",
                        "LT-TIME-002",
                        "LT-TIME-002",
                        "LT-TIME-002",
                        "LT-TIME-002",
                        "LT-TIME-005",
                        "LT-TIME-010",
                        "LT-TIME-017");
        DeadlineTerms all = DeadlineTerms.of(vietnamTime("2025-10-06T16:30"), length("1.5", LengthUnit.DAY))
                .withNextLimit(length("1", LengthUnit.MONTH))
                .withStartRule(StartRule.lastHour())
                .withSuspension(vietnamTime("2025-10-08T08:00"), vietnamTime("2025-10-08T12:00"));
        assertThat(clauses(all))
                .containsExactly(
                        "LT-TIME-001",
                        "LT-TIME-006",
                        "LT-TIME-014",
                        "LT-TIME-007",
                        "LT-TIME-012",
                        "LT-TIME-011",
                        "LT-TIME-002",
                        "LT-TIME-009",
                        "LT-TIME-013",
                        "LT-TIME-017");
        // Tue 7 Oct + 2 days is Thu 9; 9 Nov is a Sunday, so Mon 10; 4 h more.
        assertThat(all.deadlineOn(STATE_CALENDAR).due()).isEqualTo(vietnamTime("2025-11-11T12:00"));
    }

    @Test
    @Tag("LT-TIME-017")
    @DisplayName("A worked Saturday is shown if the limit starts, passes or ends on it")
    void workedSaturday() {
        String told = "2026-08-22 is worked: Worked in exchange for 2026-08-31 (not confirmed).";
        assertThat(terms("2026-08-21T09:00", 1).deadlineOn(STATE_CALENDAR).explain(Language.EN))
                .contains(told);
        assertThat(terms("2026-08-22T09:00", 1).deadlineOn(STATE_CALENDAR).explain(Language.EN))
                .contains(told);
        assertThat(terms("2026-08-20T09:00", 5).deadlineOn(STATE_CALENDAR).explain(Language.EN))
                .contains(told);
        assertThat(terms("2026-08-24T09:00", 1).deadlineOn(STATE_CALENDAR).explain(Language.EN))
                .doesNotContain(told);
    }

    @Test
    @Tag("LT-TIME-003")
    @DisplayName("Only a deadline that reaches a computed year is provisional")
    void provisional() {
        Deadline reaching = terms("2026-12-31T09:00", 1).deadlineOn(STATE_CALENDAR);
        assertThat(reaching.isProvisional()).isTrue();
        assertThat(reaching.explain(Language.EN)).contains("The days off of 2027 were not announced");
        assertThat(terms("2027-03-01T09:00", 1).deadlineOn(STATE_CALENDAR).isProvisional())
                .isTrue();
        assertThat(terms("2026-12-30T09:00", 1).deadlineOn(STATE_CALENDAR).isProvisional())
                .isFalse();
    }

    @Test
    @Tag("LT-TIME-019")
    @DisplayName(
            "No deadline is guessed beyond the calendar, for however long a limit, a start before it or a late stop")
    void outside() {
        List<DeadlineTerms> beyond = List.of(
                terms("2027-12-31T09:00", 1),
                terms("2027-12-30T09:00", 2),
                terms("2023-12-31T09:00", 1),
                terms("2026-01-05T09:00", 99_999),
                terms("2026-01-05T09:00", 1_000_000_000),
                DeadlineTerms.of(vietnamTime("2026-01-05T09:00"), length("99999", LengthUnit.MONTH)),
                DeadlineTerms.of(vietnamTime("2026-01-05T09:00"), length("99999", LengthUnit.DAY)),
                DeadlineTerms.of(vietnamTime("2027-12-31T16:00"), length("1.5", LengthUnit.WORKING_HOUR)),
                terms("2027-12-28T09:00", 2)
                        .withSuspension(vietnamTime("2027-12-29T08:00"), vietnamTime("2027-12-31T17:00")));
        assertThat(beyond)
                .allSatisfy(terms -> assertThatThrownBy(() -> terms.deadlineOn(STATE_CALENDAR))
                        .isInstanceOf(OutsideCalendarException.class));
        assertThat(terms("2027-12-30T09:00", 1).deadlineOn(STATE_CALENDAR).due())
                .isEqualTo(vietnamTime("2027-12-31T17:00"));
        assertThat(DeadlineTerms.of(vietnamTime("2027-12-31T16:00"), length("1", LengthUnit.WORKING_HOUR))
                        .deadlineOn(STATE_CALENDAR)
                        .due())
                .isEqualTo(vietnamTime("2027-12-31T17:00"));
        assertThat(terms("2024-01-01T00:00", 1).deadlineOn(STATE_CALENDAR).due())
                .isEqualTo(vietnamTime("2024-01-03T17:00"));
    }

    @Test
    @DisplayName("Terms without a limit, with a negative one, or with a stop that ends before it begins are refused")
    void senseless() {
        DeadlineTerms one = terms("2026-03-02T09:00", 1);
        assertThatThrownBy(() -> new DeadlineTerms(one.received(), List.of(), one.startRule(), List.of())
                        .deadlineOn(STATE_CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terms("2026-03-02T09:00", -1).deadlineOn(STATE_CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terms("2026-03-02T09:00", 3)
                        .withNextLimit(length("-1", LengthUnit.WORKING_DAY))
                        .deadlineOn(STATE_CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.withSuspension(vietnamTime("2026-03-02T10:00"), vietnamTime("2026-03-02T09:59"))
                        .deadlineOn(STATE_CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00, WORKING_DAY, 2026-03-02T17:00",
        "2026-03-01T09:00, WORKING_DAY, 2026-03-02T17:00",
        "2026-03-02T09:00, DAY, 2026-03-02T17:00",
        "2026-03-02T09:00, MONTH, 2026-03-02T17:00",
        "2026-03-02T09:00, WORKING_HOUR, 2026-03-02T09:00",
        "2026-03-02T12:30, HOUR, 2026-03-02T13:00",
        "2026-03-02T17:00, HOUR, 2026-03-02T17:00"
    })
    @DisplayName("A limit of nothing ends on the day of the start, in hours at the start")
    void nothing(String received, LengthUnit unit, String due) {
        assertThat(DeadlineTerms.of(vietnamTime(received), length("0", unit))
                        .deadlineOn(STATE_CALENDAR)
                        .due())
                .isEqualTo(vietnamTime(due));
    }

    @Test
    @Tag("LT-TIME-013")
    @DisplayName(
            "A stop before the start or from the deadline on moves nothing; one that lasts beyond it moves by all of itself")
    void stops() {
        DeadlineTerms terms = terms("2026-03-02T09:00", 2);
        assertThat(terms.deadlineOn(STATE_CALENDAR).due()).isEqualTo(vietnamTime("2026-03-04T17:00"));
        assertThat(terms.withSuspension(vietnamTime("2026-02-23T09:00"), vietnamTime("2026-02-24T09:00"))
                        .deadlineOn(STATE_CALENDAR)
                        .due())
                .isEqualTo(vietnamTime("2026-03-04T17:00"));
        assertThat(terms.withSuspension(vietnamTime("2026-03-04T17:00"), vietnamTime("2026-03-06T09:00"))
                        .deadlineOn(STATE_CALENDAR)
                        .due())
                .isEqualTo(vietnamTime("2026-03-04T17:00"));
        assertThat(terms.withSuspension(vietnamTime("2026-03-01T09:00"), vietnamTime("2026-03-02T10:00"))
                        .deadlineOn(STATE_CALENDAR)
                        .due())
                .isEqualTo(vietnamTime("2026-03-05T09:00"));
        assertThat(terms.withSuspension(vietnamTime("2026-03-04T16:00"), vietnamTime("2026-03-06T10:00"))
                        .deadlineOn(STATE_CALENDAR)
                        .due())
                .isEqualTo(vietnamTime("2026-03-06T11:00"));
        // The first suspension moves the deadline after the second, which then counts too.
        assertThat(terms.withSuspension(vietnamTime("2026-03-05T08:00"), vietnamTime("2026-03-05T09:30"))
                        .withSuspension(vietnamTime("2026-03-03T08:00"), vietnamTime("2026-03-03T12:00"))
                        .deadlineOn(STATE_CALENDAR)
                        .due())
                .isEqualTo(vietnamTime("2026-03-05T14:30"));
    }

    @Test
    @Tag("LT-TIME-015")
    @DisplayName("After a supplement both computations are shown")
    void supplement() {
        DeadlineTerms.SupplementedTerms both = terms("2026-03-02T09:00", 10)
                .withSupplement(vietnamTime("2026-03-05T10:00"), vietnamTime("2026-03-10T14:00"));
        assertThat(both.restarted().deadlineOn(STATE_CALENDAR).due()).isEqualTo(vietnamTime("2026-03-24T17:00"));
        assertThat(both.subtracted().deadlineOn(STATE_CALENDAR).due()).isEqualTo(vietnamTime("2026-03-20T11:00"));
    }

    @Test
    @Tag("LT-TIME-001")
    @DisplayName("Deadlines with equal terms and calendar are equal, and contain the version of their calendar")
    void equality() {
        Deadline one = terms("2026-03-02T09:00", 1).deadlineOn(STATE_CALENDAR);
        WorkingCalendar other = DeadlineFixture.readCalendar(DeadlineFixture.stateFileWith("2026-06-01,holiday"));
        assertThat(one)
                .isEqualTo(terms("2026-03-02T09:00", 1).deadlineOn(STATE_CALENDAR))
                .hasSameHashCodeAs(terms("2026-03-02T09:00", 1).deadlineOn(STATE_CALENDAR))
                .isNotEqualTo(terms("2026-03-02T09:00", 2).deadlineOn(STATE_CALENDAR))
                .isNotEqualTo(terms("2026-03-02T09:00", 1).deadlineOn(other))
                .isNotEqualTo("x")
                .hasToString("2026-03-03T17:00+07:00 by " + STATE_CALENDAR.version());
        assertThat(one.calendarVersion()).isEqualTo(STATE_CALENDAR.version());
        assertThat(one.terms()).isEqualTo(terms("2026-03-02T09:00", 1));
    }
}
