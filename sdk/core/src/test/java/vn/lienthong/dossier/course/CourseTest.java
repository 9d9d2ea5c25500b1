package vn.lienthong.dossier.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.dossier.DossierStatus.IN_PROCESS;
import static vn.lienthong.dossier.DossierStatus.PAYMENT_ASKED;
import static vn.lienthong.dossier.DossierStatus.RECEIVED;
import static vn.lienthong.dossier.DossierStatus.REGISTERED;
import static vn.lienthong.dossier.DossierStatus.RETURNED;
import static vn.lienthong.dossier.DossierStatus.SETTLED;
import static vn.lienthong.dossier.DossierStatus.SUPPLEMENT_ASKED;
import static vn.lienthong.dossier.DossierStatus.WITHDRAWAL_ASKED;
import static vn.lienthong.dossier.course.CourseFixture.at;
import static vn.lienthong.dossier.course.CourseFixture.receivedCourse;
import static vn.lienthong.dossier.course.CourseFixture.withMove;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.calendar.ClockSuspension;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.internal.MoveTable;

@Tag("LT-LIFE-018")
class CourseTest {
    private static final DeadlineTerms TEN_DAYS =
            DeadlineTerms.of(at("01-05T08:00"), new TimeLength(BigDecimal.TEN, TimeLength.LengthUnit.WORKING_DAY));

    private static ClockSuspension suspension(String from, String until) {
        return new ClockSuspension(at(from), at(until));
    }

    @Test
    @DisplayName("All rows of the table that lead into one state agree on what its clock does there")
    void oneClockPerState() {
        Map<String, MoveTable.ClockEffect> clocks = new TreeMap<>();
        CourseFixture.table().forEach(row -> {
            MoveTable.ClockEffect clock = MoveTable.ClockEffect.of(row.clock());
            assertThat(clocks.merge(row.to(), clock, (old, same) -> old))
                    .as(row.to())
                    .isEqualTo(clock);
        });
        assertThat(clocks).hasSize(10);
        assertThat(MoveTable.clockEffect(IN_PROCESS)).isEqualTo(MoveTable.ClockEffect.RUNNING);
        assertThat(MoveTable.clockEffect(REGISTERED)).isEqualTo(MoveTable.ClockEffect.SUSPENDED);
        assertThat(MoveTable.clockEffect(RETURNED)).isEqualTo(MoveTable.ClockEffect.ENDED);
        assertThat(MoveTable.clockEffect(DossierStatus.of("portal1/dossier-status", "11")))
                .isEqualTo(MoveTable.ClockEffect.RUNNING);
    }

    @Test
    @DisplayName("The clock is stopped while a payment or a withdrawal is pending, up to now if it still is")
    void awaited() {
        Course course = withMove(withMove(receivedCourse(), PAYMENT_ASKED, "03-03T10:00"), IN_PROCESS, "03-05T10:00");
        course = withMove(course, WITHDRAWAL_ASKED, "03-06T09:00");

        assertThat(course.suspensions(at("03-09T08:00")))
                .containsExactly(suspension("03-03T10:00", "03-05T10:00"), suspension("03-06T09:00", "03-09T08:00"));
        assertThat(course.suspensions(at("03-06T09:00"))).containsExactly(suspension("03-03T10:00", "03-05T10:00"));
    }

    @Test
    @DisplayName("A deadline of ten days of work moves by the two days in which a payment was awaited")
    void paymentMovesDeadline() {
        Course course = withMove(withMove(receivedCourse(), PAYMENT_ASKED, "03-03T08:00"), IN_PROCESS, "03-05T08:00");

        DeadlineTerms.SupplementedTerms terms =
                course.terms(TEN_DAYS, at("03-05T08:00")).orElseThrow();

        // Received Mon 2 March: ten working days end on Mon 16. Two of them were suspended, so Wed 18.
        assertThat(terms.subtracted().deadlineOn(WorkingCalendar.standard()).due())
                .isEqualTo(at("03-18T17:00"));
        assertThat(terms.restarted()).isEqualTo(terms.subtracted());
    }

    @Test
    @DisplayName("After a supplement both clocks are shown: restarted on its receipt, and reduced by the wait")
    void bothClocks() {
        Course course =
                withMove(withMove(receivedCourse(), IN_PROCESS, "03-02T10:00"), SUPPLEMENT_ASKED, "03-04T08:00");
        course = withMove(course, IN_PROCESS, "03-06T08:00");

        DeadlineTerms.SupplementedTerms terms =
                course.terms(TEN_DAYS, at("03-06T08:00")).orElseThrow();

        // Restarted from Fri 6 March: Mon 9 is the first day, Fri 20 the tenth. Without the wait: Mon 16 and two
        // days, Wed 18.
        assertThat(terms.restarted().deadlineOn(WorkingCalendar.standard()).due())
                .isEqualTo(at("03-20T17:00"));
        assertThat(terms.subtracted().deadlineOn(WorkingCalendar.standard()).due())
                .isEqualTo(at("03-18T17:00"));
    }

    @Test
    @DisplayName("A suspension before a restart is not counted again; the last of several supplements restarts")
    void severalWaits() {
        Course course = withMove(withMove(receivedCourse(), PAYMENT_ASKED, "03-03T08:00"), IN_PROCESS, "03-05T08:00");
        course = withMove(withMove(course, SUPPLEMENT_ASKED, "03-05T09:00"), IN_PROCESS, "03-06T09:00");
        course = withMove(withMove(course, SUPPLEMENT_ASKED, "03-09T08:00"), IN_PROCESS, "03-11T08:00");

        DeadlineTerms.SupplementedTerms terms =
                course.terms(TEN_DAYS, at("03-11T08:00")).orElseThrow();

        // Restarted from Wed 11 March: Thu 12 is the first day, Wed 25 the tenth.
        assertThat(terms.restarted().received()).isEqualTo(at("03-11T08:00"));
        assertThat(terms.restarted().deadlineOn(WorkingCalendar.standard()).due())
                .isEqualTo(at("03-25T17:00"));
        // Mon 16 March, plus suspensions of two days, eight hours (one day) and two days: Mon 23.
        assertThat(terms.subtracted().deadlineOn(WorkingCalendar.standard()).due())
                .isEqualTo(at("03-23T17:00"));
    }

    @Test
    @DisplayName("A supplement that is still awaited restarts nothing, and its wait lasts up to now")
    void stillAwaited() {
        Course course =
                withMove(withMove(receivedCourse(), IN_PROCESS, "03-02T10:00"), SUPPLEMENT_ASKED, "03-04T08:00");

        DeadlineTerms.SupplementedTerms terms =
                course.terms(TEN_DAYS, at("03-06T08:00")).orElseThrow();

        assertThat(terms.restarted()).isEqualTo(terms.subtracted());
        assertThat(terms.subtracted().suspensions()).containsExactly(suspension("03-04T08:00", "03-06T08:00"));
    }

    @Test
    @DisplayName("Before reception the clock has not started, regardless of requests")
    void beforeReception() {
        Course filed = Course.startWith(DossierMove.to(REGISTERED, at("03-02T07:00"), MoveActor.OWNER));
        Course asked = withMove(filed, SUPPLEMENT_ASKED, "03-02T09:00");

        assertThat(asked.suspensions(at("03-20T09:00"))).isEmpty();
        assertThat(asked.terms(TEN_DAYS, at("03-20T09:00"))).isEmpty();

        Course started = withMove(asked, RECEIVED, "03-04T09:00");
        assertThat(started.terms(TEN_DAYS, at("03-20T09:00")).orElseThrow().restarted())
                .isEqualTo(new DeadlineTerms(at("03-04T09:00"), TEN_DAYS.limits(), TEN_DAYS.startRule(), List.of()));
    }

    @Test
    @DisplayName("The time in which a dossier was closed counts only as standing when it was opened again")
    void reopened() {
        Course returned = withMove(withMove(receivedCourse(), SETTLED, "03-03T10:00"), RETURNED, "03-03T11:00");
        assertThat(returned.suspensions(at("03-30T08:00"))).isEmpty();

        Course reopened = withMove(returned, IN_PROCESS, "03-10T08:00");
        assertThat(reopened.suspensions(at("03-30T08:00")))
                .containsExactly(suspension("03-03T10:00", "03-03T11:00"), suspension("03-03T11:00", "03-10T08:00"));
    }

    @Test
    @DisplayName("An opinion stops the clock only if the procedure permits it, up to its answer or to now")
    void opinions() {
        Course course = receivedCourse()
                .withConsultation(new Consultation("Sở A", at("03-03T08:00"), at("03-04T08:00"), true))
                .withConsultation(new Consultation("Sở B", at("03-05T08:00"), null, true))
                .withConsultation(new Consultation("Sở C", at("03-05T08:00"), at("03-06T08:00"), false));

        assertThat(course.suspensions(at("03-09T08:00")))
                .containsExactly(suspension("03-03T08:00", "03-04T08:00"), suspension("03-05T08:00", "03-09T08:00"));
    }

    @Test
    @DisplayName(
            "A supplement that was registered anew is supplied when the dossier is received again, and restarts there")
    void registeredAnew() {
        Course asked = withMove(receivedCourse(), SUPPLEMENT_ASKED, "03-04T08:00");
        Course told = asked.withMove(DossierMove.to(SUPPLEMENT_ASKED, at("03-04T12:00"), MoveActor.ONE_STOP_UNIT));
        Course registered = withMove(told, REGISTERED, "03-05T08:00");
        DeadlineTerms.SupplementedTerms terms = withMove(registered, RECEIVED, "03-06T08:00")
                .terms(TEN_DAYS, at("03-06T08:00"))
                .orElseThrow();

        // Restarted from Fri 6 March: Mon 9 is the first day, Fri 20 the tenth. Without Wed 4 and Thu 5: Mon 16
        // becomes Wed 18.
        assertThat(terms.restarted())
                .isEqualTo(new DeadlineTerms(at("03-06T08:00"), TEN_DAYS.limits(), TEN_DAYS.startRule(), List.of()));
        assertThat(terms.restarted().deadlineOn(WorkingCalendar.standard()).due())
                .isEqualTo(at("03-20T17:00"));
        assertThat(terms.subtracted().deadlineOn(WorkingCalendar.standard()).due())
                .isEqualTo(at("03-18T17:00"));

        DeadlineTerms.SupplementedTerms waiting =
                registered.terms(TEN_DAYS, at("03-06T08:00")).orElseThrow();
        assertThat(waiting.restarted()).isEqualTo(waiting.subtracted());
    }

    @Test
    @DisplayName("A dossier that is only registered again, or withdrawn while it waited, was not supplied")
    void notSupplied() {
        Course registered = receivedCourse().withMove(DossierMove.to(REGISTERED, at("03-04T08:00"), MoveActor.OWNER));
        Course withdrawn =
                withMove(withMove(receivedCourse(), SUPPLEMENT_ASKED, "03-04T08:00"), WITHDRAWAL_ASKED, "03-05T08:00");

        for (Course course : List.of(registered, withdrawn)) {
            DeadlineTerms.SupplementedTerms terms = withMove(course, RECEIVED, "03-06T08:00")
                    .terms(TEN_DAYS, at("03-06T08:00"))
                    .orElseThrow();
            assertThat(terms.restarted()).isEqualTo(terms.subtracted());
            assertThat(terms.restarted().received()).isEqualTo(at("03-02T08:00"));
        }
    }

    @Test
    @DisplayName("A closed dossier has no pending opinion, unless it was requested after reopening")
    void opinionNeverCame() {
        Consultation open = new Consultation("Sở A", at("03-03T08:00"), null, true);
        Consultation answered = new Consultation("Sở A", at("03-03T08:00"), at("03-12T08:00"), true);
        Consultation after = new Consultation("Sở A", at("03-05T08:00"), null, true);
        Course settled = withMove(receivedCourse(), SETTLED, "03-04T08:00");
        ClockSuspension capped = suspension("03-03T08:00", "03-04T08:00");
        Course reopened = withMove(settled, IN_PROCESS, "03-10T08:00");
        ClockSuspension closed = suspension("03-04T08:00", "03-10T08:00");
        OffsetDateTime now = at("03-30T08:00");

        assertThat(settled.withConsultation(open).suspensions(now)).containsExactly(capped);
        assertThat(settled.withConsultation(open).suspensions(at("03-03T10:00")))
                .containsExactly(suspension("03-03T08:00", "03-03T10:00"));
        assertThat(settled.withConsultation(answered).suspensions(now)).containsExactly(capped);
        assertThat(reopened.withConsultation(open).suspensions(now)).containsExactly(closed, capped);
        assertThat(reopened.withConsultation(answered).suspensions(now))
                .containsExactly(closed, suspension("03-03T08:00", "03-12T08:00"));
        assertThat(settled.withConsultation(after).suspensions(now)).isEmpty();
    }

    @Test
    @DisplayName("A state that is not known starts no clock; reception does")
    void unknownFirst() {
        Course filed = Course.startWith(DossierMove.to(REGISTERED, at("03-02T07:00"), MoveActor.OWNER))
                .withMove(DossierMove.to(
                        DossierStatus.of("portal1/dossier-status", "11"), at("03-02T09:00"), MoveActor.ONE_STOP_UNIT));
        Course taken = filed.withMove(DossierMove.to(RECEIVED, at("03-04T09:00"), MoveActor.ONE_STOP_UNIT));

        assertThat(filed.terms(TEN_DAYS, at("03-20T09:00"))).isEmpty();
        assertThat(taken.terms(TEN_DAYS, at("03-20T09:00"))
                        .orElseThrow()
                        .subtracted()
                        .received())
                .isEqualTo(at("03-04T09:00"));
    }

    @Test
    @DisplayName("Times out of order make no standstill that ends before it begins")
    void outOfOrder() {
        Course course = withMove(withMove(receivedCourse(), PAYMENT_ASKED, "03-05T08:00"), IN_PROCESS, "03-03T08:00");

        assertThat(course.suspensions(at("03-09T08:00"))).isEmpty();
        assertThat(course.terms(TEN_DAYS, at("03-09T08:00"))
                        .orElseThrow()
                        .subtracted()
                        .deadlineOn(WorkingCalendar.standard())
                        .due())
                .isEqualTo(at("03-16T17:00"));
    }

    @Test
    @Tag("LT-LIFE-019")
    @DisplayName("Payment, delivery and synchronisation do not change the status of the dossier")
    void besideStatus() {
        Course course = withMove(receivedCourse(), IN_PROCESS, "03-02T10:00");
        Course troubled = course.withSideStates(SideStates.initial()
                .with(PaymentState.FAILED)
                .with(ResultDeliveryState.CAME_BACK)
                .with(SyncState.REFUSED));

        assertThat(troubled.status()).contains(IN_PROCESS);
        assertThat(troubled.moves()).isEqualTo(course.moves());
        assertThat(troubled.beside())
                .isEqualTo(new SideStates(PaymentState.FAILED, ResultDeliveryState.CAME_BACK, SyncState.REFUSED));
        assertThat(troubled).isNotEqualTo(course);
    }

    @Test
    @DisplayName("A course without a move has no status and no clock")
    void empty() {
        Course none = new Course(List.of(), List.of(), List.of(), List.of(), SideStates.initial());

        assertThat(none.status()).isEmpty();
        assertThat(none.suspensions(at("03-02T08:00"))).isEmpty();
        assertThat(none.terms(TEN_DAYS, at("03-02T08:00"))).isEmpty();
        assertThatThrownBy(() -> none.suspensions(null)).hasMessage("asOf");
        assertThatThrownBy(() -> none.terms(null, at("03-02T08:00"))).hasMessage("granted");
        assertThatThrownBy(() -> none.withMove(null)).hasMessage("move");
        assertThatThrownBy(() -> none.withAppointment(null)).hasMessage("appointment");
        assertThatThrownBy(() -> none.withConsultation(null)).hasMessage("consultation");
        assertThatThrownBy(() -> none.withTransfer(null)).hasMessage("transfer");
        assertThatThrownBy(() -> none.withSideStates(null)).hasMessage("states");
        assertThatThrownBy(() -> none.check(null)).hasMessage("rules");
    }
}
