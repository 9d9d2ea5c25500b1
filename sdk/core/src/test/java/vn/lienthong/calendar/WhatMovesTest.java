package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.calendar.Terms.STATE;
import static vn.lienthong.calendar.Terms.at;
import static vn.lienthong.calendar.Terms.terms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.DossierCode;

@Tag("LT-TIME-018")
class WhatMovesTest {
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
        WorkingCalendar adopted = Terms.read(Terms.without("2026-11-24", "holiday"));
        assertThat(STATE.whatMoves(adopted, dossiers()))
                .containsExactly(new DeadlineChange(ACROSS, at("2026-11-25T17:00"), at("2026-11-24T17:00")));
        assertThat(STATE.whatMoves(adopted, dossiers())).allMatch(DeadlineChange::otherDay);
        assertThat(STATE.whatMoves(STATE, dossiers())).isEmpty();
    }

    @Test
    @DisplayName("Other hours move the hour and not the day")
    void hour() {
        WorkingCalendar adopted =
                Terms.read(Terms.stateFile() + "2026-12-03,hours,08:00-12:00 13:00-16:30,Giờ,Hours,,M,test\n");
        assertThat(STATE.whatMoves(adopted, dossiers()))
                .containsExactly(new DeadlineChange(AFTER, at("2026-12-03T17:00"), at("2026-12-03T16:30")))
                .noneMatch(DeadlineChange::otherDay);
    }

    @Test
    @DisplayName("A dossier that the new calendar does not reach is told, without a moment")
    void unreached() {
        WorkingCalendar shorter = Terms.read(Terms.stateFile().replaceAll("(?m)^2027.*\n", ""));
        Map<DossierCode, DeadlineTerms> late = Map.of(AFTER, terms("2026-12-31T09:00", 1));
        assertThat(STATE.whatMoves(shorter, late))
                .containsExactly(new DeadlineChange(AFTER, at("2027-01-04T17:00"), null))
                .allMatch(DeadlineChange::otherDay);
        assertThat(shorter.whatMoves(STATE, late)).containsExactly(new DeadlineChange(AFTER, null, at("2027-01-04T17:00")));
    }
}
