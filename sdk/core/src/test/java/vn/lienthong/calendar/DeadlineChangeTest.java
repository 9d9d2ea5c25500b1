package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.calendar.DeadlineFixture.STATE_CALENDAR;
import static vn.lienthong.calendar.DeadlineFixture.terms;
import static vn.lienthong.calendar.DeadlineFixture.vietnamTime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.DossierCode;

@Tag("LT-TIME-018")
class DeadlineChangeTest {
    private static final DossierCode BEFORE = DossierCode.of("H56.14-261120-0001");
    private static final DossierCode ACROSS = DossierCode.of("H56.14-261123-0002");
    private static final DossierCode AFTER = DossierCode.of("H56.14-261130-0003");

    private static Map<DossierCode, DeadlineTerms> dossiers() {
        Map<DossierCode, DeadlineTerms> dossiers = new LinkedHashMap<>();
        dossiers.put(BEFORE, terms("2026-11-20T09:00", 1));
        dossiers.put(ACROSS, terms("2026-11-23T09:00", 1));
        dossiers.put(AFTER, terms("2026-11-30T09:00", 3));
        return dossiers;
    }

    @Test
    @DisplayName("A day off that is dropped moves the dossiers whose limit passes it, and no other")
    void dropped() {
        WorkingCalendar adopted =
                DeadlineFixture.readCalendar(DeadlineFixture.stateFileWithout("2026-11-24", "holiday"));
        assertThat(STATE_CALENDAR.deadlineChanges(adopted, dossiers()))
                .containsExactly(
                        new DeadlineChange(ACROSS, vietnamTime("2026-11-25T17:00"), vietnamTime("2026-11-24T17:00")));
        assertThat(STATE_CALENDAR.deadlineChanges(adopted, dossiers())).allMatch(DeadlineChange::hasDifferentDay);
        assertThat(STATE_CALENDAR.deadlineChanges(STATE_CALENDAR, dossiers())).isEmpty();
    }

    @Test
    @DisplayName("Other hours move the hour and not the day")
    void hour() {
        WorkingCalendar adopted = DeadlineFixture.readCalendar(
                DeadlineFixture.stateFile() + "2026-12-03,hours,08:00-12:00 13:00-16:30,Giờ,Hours,,M,test\n");
        assertThat(STATE_CALENDAR.deadlineChanges(adopted, dossiers()))
                .containsExactly(
                        new DeadlineChange(AFTER, vietnamTime("2026-12-03T17:00"), vietnamTime("2026-12-03T16:30")))
                .noneMatch(DeadlineChange::hasDifferentDay);
    }

    @Test
    @DisplayName("A dossier outside the new calendar is reported without a new deadline")
    void unreached() {
        WorkingCalendar shorter =
                DeadlineFixture.readCalendar(DeadlineFixture.stateFile().replaceAll("(?m)^2027.*\n", ""));
        Map<DossierCode, DeadlineTerms> late = Map.of(AFTER, terms("2026-12-31T09:00", 1));
        assertThat(STATE_CALENDAR.deadlineChanges(shorter, late))
                .containsExactly(new DeadlineChange(AFTER, vietnamTime("2027-01-04T17:00"), null))
                .allMatch(DeadlineChange::hasDifferentDay);
        assertThat(shorter.deadlineChanges(STATE_CALENDAR, late))
                .containsExactly(new DeadlineChange(AFTER, null, vietnamTime("2027-01-04T17:00")));
    }
}
