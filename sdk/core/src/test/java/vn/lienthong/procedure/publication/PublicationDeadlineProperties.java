package vn.lienthong.procedure.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.lienthong.calendar.WorkingCalendar;

class PublicationDeadlineProperties {
    private static final WorkingCalendar STATE = WorkingCalendar.standard();
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    @Property
    @Label(
            "The index never leaves more time than the law, names a day of work, and a later effect never makes an earlier day")
    void announcement(@ForAll AnnouncingAuthority announcer, @ForAll @IntRange(max = 1300) int days) {
        LocalDate effective = FIRST.plusDays(days);
        PublicationDeadline deadline = PublicationDeadline.announcement(announcer, effective, STATE);
        LocalDate byIndex = Objects.requireNonNull(deadline.lastDayByIndex());

        assertThat(byIndex).isBeforeOrEqualTo(deadline.lastDay());
        assertThat(STATE.day(byIndex).isWorkingDay()).isTrue();
        PublicationDeadline next = PublicationDeadline.announcement(announcer, effective.plusDays(1), STATE);
        assertThat(next.lastDayByIndex()).isAfterOrEqualTo(byIndex);
        assertThat(next.lastDay()).isAfter(deadline.lastDay());
    }

    @Property
    @Label("The entry ends on a day of work with as many of them behind the signing as the law gives")
    void entry(@ForAll AnnouncingAuthority announcer, @ForAll @IntRange(max = 1300) int days) {
        LocalDate signed = FIRST.plusDays(days);
        LocalDate last = PublicationDeadline.entry(announcer, signed, STATE).lastDay();

        assertThat(STATE.day(last).isWorkingDay()).isTrue();
        assertThat(signed.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(day -> STATE.day(day).isWorkingDay()))
                .hasSize(announcer == AnnouncingAuthority.MINISTRY ? 10 : 5);
        assertThat(PublicationDeadline.entryShortened(signed, STATE).lastDay()).isBefore(last);
    }
}
