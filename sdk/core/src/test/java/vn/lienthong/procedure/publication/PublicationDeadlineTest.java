package vn.lienthong.procedure.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.calendar.DeadlineStep;
import vn.lienthong.calendar.OutsideCalendarException;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.value.Language;

class PublicationDeadlineTest {
    private static final WorkingCalendar STATE = WorkingCalendar.standard();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    @Tag("LT-PROC-017")
    @DisplayName("A minister announces twenty days before the effect; the index counts working days; both are returned")
    void ministry() {
        // Back from Wed 1 Jul 2026: 30 and 29 Jun (2), 26 to 22 (7), 19 to 15 (12), 12 to 8 (17), 5, 4, Wed 3 (20).
        PublicationDeadline deadline =
                PublicationDeadline.announcement(AnnouncingAuthority.MINISTRY, day("2026-07-01"), STATE);

        assertThat(deadline.lastDay()).isEqualTo(day("2026-06-11"));
        assertThat(deadline.lastDayByIndex()).isEqualTo(day("2026-06-03"));
        assertThat(deadline.isProvisional()).isFalse();
        assertThat(deadline.calendarVersion()).isEqualTo(STATE.version());
        assertThat(deadline.steps())
                .extracting(DeadlineStep::requirement)
                .containsExactly("LT-PROC-017", "LT-PROC-017");
        assertThat(deadline.steps().get(0).text(Language.EN)).contains("2026-07-01", "2026-06-11", "20 days");
        assertThat(deadline.steps().get(1).text(Language.EN)).contains("2026-06-03", "days of work");
        assertThat(deadline.steps().get(1).text(Language.VI)).contains("01/07/2026", "03/06/2026", "ngày làm việc");
    }

    @Test
    @Tag("LT-PROC-017")
    @DisplayName("A province announces five days before; over Tết the days of work lie far before those of the law")
    void province() {
        // Effective on Mon 23 Feb 2026; Tết 14 to 22 Feb is off. Back: Fri 13 (1), 12, 11, 10 (4), Mon 9 (5).
        PublicationDeadline deadline =
                PublicationDeadline.announcement(AnnouncingAuthority.PROVINCE, day("2026-02-23"), STATE);

        assertThat(deadline.lastDay()).isEqualTo(day("2026-02-18"));
        assertThat(deadline.lastDayByIndex()).isEqualTo(day("2026-02-09"));
        PublicationDeadline delegated =
                PublicationDeadline.announcement(AnnouncingAuthority.DELEGATED, day("2026-02-23"), STATE);
        assertThat(delegated).isEqualTo(deadline);
    }

    @Test
    @Tag("LT-PROC-017")
    @DisplayName(
            "An effect on a Saturday or Sunday is counted back from like any other, and the index names a day of work")
    void weekend() {
        // Sat 6 and Sun 7 Jun 2026: Fri 5 (1), Thu 4 (2), Wed 3 (3), Tue 2 (4), Mon 1 (5).
        for (String effective : new String[] {"2026-06-06", "2026-06-07"}) {
            assertThat(PublicationDeadline.announcement(AnnouncingAuthority.PROVINCE, day(effective), STATE)
                            .lastDayByIndex())
                    .isEqualTo(day("2026-06-01"));
        }
    }

    @Test
    @Tag("LT-PROC-017")
    @DisplayName("A text of a shortened procedure is announced within three calendar days of its signing")
    void shortened() {
        // Fri 28 Aug 2026 + 3 is Mon 31 Aug, off in exchange.
        PublicationDeadline deadline = PublicationDeadline.announcementShortened(day("2026-08-28"), STATE);

        assertThat(deadline.lastDay()).isEqualTo(day("2026-08-31"));
        assertThat(deadline.lastDayByIndex()).isNull();
        assertThat(deadline.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.text(Language.EN)).contains("2026-08-28", "2026-08-31", "3 days"));
    }

    @Test
    @Tag("LT-PROC-018")
    @DisplayName("It is entered within ten, five or two days of work after the signing")
    void entry() {
        // Wed 26 Aug 2026: 27 (1), 28 (2); off 29 Aug to 2 Sep; 3 (3), 4 (4), 7 (5), 8, 9, 10, 11 (9), 14 (10).
        LocalDate signed = day("2026-08-26");
        assertThat(PublicationDeadline.entryShortened(signed, STATE).lastDay()).isEqualTo(day("2026-08-28"));
        assertThat(PublicationDeadline.entry(AnnouncingAuthority.PROVINCE, signed, STATE)
                        .lastDay())
                .isEqualTo(day("2026-09-07"));
        assertThat(PublicationDeadline.entry(AnnouncingAuthority.DELEGATED, signed, STATE)
                        .lastDay())
                .isEqualTo(day("2026-09-07"));
        PublicationDeadline ministry = PublicationDeadline.entry(AnnouncingAuthority.MINISTRY, signed, STATE);
        assertThat(ministry.lastDay()).isEqualTo(day("2026-09-14"));
        assertThat(ministry.lastDayByIndex()).isNull();
        assertThat(ministry.steps()).singleElement().satisfies(step -> {
            assertThat(step.requirement()).isEqualTo("LT-PROC-018");
            assertThat(step.text(Language.VI)).contains("26/08/2026", "14/09/2026", "10 ngày làm việc");
        });
    }

    @Test
    @Tag("LT-PROC-018")
    @DisplayName("A decision signed on a Saturday counts from the Monday")
    void saturday() {
        // Sat 6 Jun 2026: Mon 8 (1), Tue 9 (2).
        assertThat(PublicationDeadline.entryShortened(day("2026-06-06"), STATE).lastDay())
                .isEqualTo(day("2026-06-09"));
    }

    @Test
    @DisplayName(
            "A year without an announced calendar is provisional; beyond the calendar only the legal day is returned")
    void reach() {
        assertThat(PublicationDeadline.entry(AnnouncingAuthority.MINISTRY, day("2026-12-28"), STATE)
                        .isProvisional())
                .isTrue();
        assertThat(PublicationDeadline.announcement(AnnouncingAuthority.PROVINCE, day("2027-01-04"), STATE)
                        .isProvisional())
                .isTrue();
        PublicationDeadline beyond =
                PublicationDeadline.announcement(AnnouncingAuthority.PROVINCE, day("2028-03-01"), STATE);
        assertThat(beyond.lastDay()).isEqualTo(day("2028-02-25"));
        assertThat(beyond.lastDayByIndex()).isNull();
        assertThat(beyond.isProvisional()).isFalse();
        assertThat(beyond.steps()).hasSize(2);
        assertThat(beyond.steps().get(1).text(Language.EN)).contains("5 of them before 2028-03-01", "does not reach");
        assertThat(beyond.steps().get(1).text(Language.VI)).contains("5 ngày làm việc trước ngày 01/03/2028");
        assertThatThrownBy(() -> PublicationDeadline.entry(AnnouncingAuthority.MINISTRY, day("2027-12-31"), STATE))
                .isInstanceOf(OutsideCalendarException.class);
    }
}
