package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.dossier.DossierStatus.IN_PROCESS;
import static vn.lienthong.dossier.DossierStatus.PAYMENT_ASKED;
import static vn.lienthong.dossier.DossierStatus.RECEIVED;
import static vn.lienthong.dossier.DossierStatus.REFUSED;
import static vn.lienthong.dossier.DossierStatus.REGISTERED;
import static vn.lienthong.dossier.DossierStatus.SETTLED;
import static vn.lienthong.dossier.DossierStatus.STOPPED;
import static vn.lienthong.dossier.DossierStatus.SUPPLEMENT_ASKED;
import static vn.lienthong.dossier.DossierStatus.WITHDRAWAL_ASKED;
import static vn.lienthong.dossier.course.CourseFixture.at;
import static vn.lienthong.dossier.course.CourseFixture.receivedCourse;
import static vn.lienthong.dossier.course.CourseFixture.withMove;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.TimeLength.LengthUnit;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Consultation;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.dossier.course.DossierMove;
import vn.lienthong.dossier.course.MoveActor;
import vn.lienthong.dossier.course.MoveGround;
import vn.lienthong.dossier.course.NewAppointment;
import vn.lienthong.dossier.course.SideStates;
import vn.lienthong.dossier.course.Transfer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;

class CourseRulesTest {
    private static final CourseRules GENERAL =
            CourseRules.of(CourseRulePack.general()).withCalendar(WorkingCalendar.standard());
    private static final CourseRules DECREE = CourseRules.of(new CourseRulePack(
                    "decree",
                    RuleSource.LAW,
                    1,
                    new TimeLength(BigDecimal.valueOf(15), LengthUnit.WORKING_DAY),
                    1,
                    new TimeLength(BigDecimal.valueOf(8), LengthUnit.WORKING_HOUR)))
            .withCalendar(WorkingCalendar.standard());
    private static final FreeText TEXT = FreeText.of("Nội dung KIỂM THỬ");

    /** Returns severity, requirement and path of each finding. */
    private static List<String> findingKeys(Course course, CourseRules rules) {
        return course.check(rules).stream()
                .map(found -> found.severity() + " " + found.requirement() + " " + found.path())
                .toList();
    }

    private static Course filed() {
        return Course.startWith(DossierMove.to(REGISTERED, at("03-02T08:00"), MoveActor.OWNER));
    }

    @Test
    @Tag("LT-LIFE-001")
    @DisplayName("A course that begins elsewhere than registered or received, or has no move, is reported")
    void beginning() {
        assertThat(findingKeys(filed(), GENERAL)).isEmpty();
        assertThat(findingKeys(receivedCourse(), GENERAL)).isEmpty();
        assertThat(findingKeys(
                        Course.startWith(DossierMove.to(SETTLED, at("03-02T08:00"), MoveActor.COMPETENT_PERSON)),
                        GENERAL))
                .containsExactly("WARN LT-LIFE-001 /moves/0/to");
        assertThat(findingKeys(new Course(List.of(), List.of(), List.of(), List.of(), SideStates.initial()), GENERAL))
                .containsExactly("WARN LT-LIFE-001 /moves");
    }

    @Test
    @Tag("LT-LIFE-002")
    @DisplayName(
            "A move by another actor than in the table warns; the actor of a move outside the table is not checked")
    void actor() {
        DossierMove byOwner = DossierMove.to(IN_PROCESS, at("03-02T09:00"), MoveActor.OWNER);

        assertThat(findingKeys(receivedCourse().withMove(byOwner), GENERAL))
                .containsExactly("WARN LT-LIFE-002 /moves/1/actor");
        assertThat(findingKeys(filed().withMove(byOwner), GENERAL)).containsExactly("WARN LT-DOS-012 /moves/1/to");
    }

    @Test
    @Tag("LT-DOS-012")
    @DisplayName("A move that was only seen informs")
    void seen() {
        assertThat(findingKeys(withMove(receivedCourse(), SETTLED, "03-02T09:00"), GENERAL))
                .containsExactly("INFO LT-DOS-012 /moves/1/to");
    }

    @Test
    @Tag("LT-LIFE-003")
    @Tag("LT-LIFE-004")
    @DisplayName("A fact of another kind, or an incomplete one, is not accepted")
    void incomplete() {
        DossierMove asked = DossierMove.to(SUPPLEMENT_ASKED, at("03-02T09:00"), MoveActor.ONE_STOP_UNIT);
        for (MoveGround fact : List.of(
                new MoveGround.SupplementRequest(List.of(), TEXT),
                new MoveGround.SupplementRequest(List.of(TEXT), null),
                new MoveGround.RefusalGrounds(List.of(TEXT)))) {
            assertThat(findingKeys(filed().withMove(asked.withGround(fact)), GENERAL))
                    .containsExactly("FAIL LT-LIFE-003 /moves/1/fact");
        }
        DossierMove refused = DossierMove.to(REFUSED, at("03-02T09:00"), MoveActor.ONE_STOP_UNIT);
        assertThat(findingKeys(filed().withMove(refused.withGround(new MoveGround.RefusalGrounds(List.of()))), GENERAL))
                .containsExactly("FAIL LT-LIFE-004 /moves/1/fact");
    }

    @Test
    @Tag("LT-LIFE-006")
    @Tag("LT-LIFE-007")
    @DisplayName("State 6 needs an amount or a pending notice; zero is refused only as the final amount")
    void obligation() {
        DossierMove asked = DossierMove.to(PAYMENT_ASKED, at("03-02T09:00"), MoveActor.TAX_BODY);
        MoveGround nothing = new MoveGround.FinancialObligation(null, " ");
        MoveGround notice = new MoveGround.FinancialObligation(null, "Cơ quan thuế");

        assertThat(findingKeys(receivedCourse().withMove(asked), GENERAL))
                .containsExactly("WARN LT-LIFE-006 /moves/1/fact");
        assertThat(findingKeys(receivedCourse().withMove(asked.withGround(nothing)), GENERAL))
                .containsExactly("WARN LT-LIFE-006 /moves/1/fact");
        assertThat(findingKeys(receivedCourse().withMove(asked.withGround(notice)), GENERAL))
                .isEmpty();
        assertThat(findingKeys(
                        receivedCourse()
                                .withMove(asked.withGround(new MoveGround.FinancialObligation(Money.dong(1), null))),
                        GENERAL))
                .isEmpty();
        Course determined = receivedCourse()
                .withMove(asked.withGround(notice))
                .withMove(DossierMove.to(PAYMENT_ASKED, at("03-04T09:00"), MoveActor.TAX_BODY)
                        .withGround(new MoveGround.FinancialObligation(Money.ZERO, null)));
        assertThat(findingKeys(determined, GENERAL)).containsExactly("WARN LT-LIFE-007 /moves/2/fact");
        for (long dong : new long[] {0, -1}) {
            assertThat(findingKeys(
                            receivedCourse()
                                    .withMove(asked.withGround(
                                            new MoveGround.FinancialObligation(Money.dong(dong), null))),
                            GENERAL))
                    .containsExactly("WARN LT-LIFE-007 /moves/1/fact");
        }
    }

    @Test
    @Tag("LT-LIFE-007")
    @DisplayName("Zero with a pending notice is not an amount yet, and a dossier may leave state 6 with zero")
    void zeroThatIsNone() {
        DossierMove asked = DossierMove.to(PAYMENT_ASKED, at("03-02T09:00"), MoveActor.TAX_BODY);
        Course waiting = receivedCourse()
                .withMove(asked.withGround(new MoveGround.FinancialObligation(Money.ZERO, "Cơ quan thuế")));
        DossierMove left = DossierMove.to(IN_PROCESS, at("03-03T09:00"), MoveActor.SETTLING_OFFICER);

        assertThat(findingKeys(waiting, GENERAL)).isEmpty();
        assertThat(findingKeys(
                        waiting.withMove(left.withGround(new MoveGround.FinancialObligation(Money.ZERO, null))),
                        GENERAL))
                .isEmpty();
        assertThat(findingKeys(
                        receivedCourse()
                                .withMove(asked.withGround(new MoveGround.FinancialObligation(Money.ZERO, " "))),
                        GENERAL))
                .containsExactly("WARN LT-LIFE-007 /moves/1/fact");
    }

    @Test
    @Tag("LT-LIFE-002")
    @DisplayName("The one-stop unit may issue the stop notice when a withdrawal or a supplement is awaited")
    void stopNotice() {
        Course asked = withMove(receivedCourse(), SUPPLEMENT_ASKED, "03-02T09:00");
        Course withdrawn = withMove(receivedCourse(), WITHDRAWAL_ASKED, "03-02T09:00");
        DossierMove stopped = DossierMove.to(STOPPED, at("03-30T09:00"), MoveActor.ONE_STOP_UNIT)
                .withGround(new MoveGround.StopReason(TEXT));

        assertThat(findingKeys(asked.withMove(stopped), GENERAL)).containsExactly("INFO LT-DOS-012 /moves/1/to");
        assertThat(findingKeys(withdrawn.withMove(stopped), GENERAL)).isEmpty();
        assertThat(findingKeys(receivedCourse().withMove(stopped), GENERAL))
                .containsExactly("WARN LT-LIFE-002 /moves/1/actor");
    }

    @Test
    @Tag("LT-LIFE-009")
    @DisplayName("What was stopped is opened again by a decision that is named")
    void reopened() {
        Course stopped = withMove(receivedCourse(), STOPPED, "03-02T09:00");

        assertThat(findingKeys(withMove(stopped, IN_PROCESS, "03-03T09:00"), GENERAL))
                .containsExactly("INFO LT-DOS-012 /moves/2/to");
        assertThat(findingKeys(
                        stopped.withMove(DossierMove.to(IN_PROCESS, at("03-03T09:00"), MoveActor.COMPETENT_PERSON)),
                        GENERAL))
                .containsExactly("INFO LT-DOS-012 /moves/2/to", "WARN LT-LIFE-009 /moves/2/fact");
    }

    @Test
    @Tag("LT-LIFE-010")
    @DisplayName("Decreasing times are reported; equal times are not")
    void order() {
        assertThat(findingKeys(withMove(receivedCourse(), IN_PROCESS, "03-02T08:00"), GENERAL))
                .isEmpty();
        assertThat(findingKeys(withMove(receivedCourse(), IN_PROCESS, "03-01T08:00"), GENERAL))
                .containsExactly("WARN LT-LIFE-010 /moves/1/at");
        assertThat(findingKeys(
                        receivedCourse()
                                .withConsultation(
                                        new Consultation("Sở A", at("03-03T08:00"), at("03-02T08:00"), false)),
                        GENERAL))
                .containsExactly("WARN LT-LIFE-010 /consultations/0/answeredAt");
    }

    @Test
    @Tag("LT-LIFE-011")
    @DisplayName("A second request for papers warns, and fails where the procedure's own decree forbids it")
    void askedTwice() {
        Course once = withMove(
                withMove(withMove(receivedCourse(), IN_PROCESS, "03-02T09:00"), SUPPLEMENT_ASKED, "03-03T09:00"),
                IN_PROCESS,
                "03-04T09:00");
        Course twice = withMove(once, SUPPLEMENT_ASKED, "03-05T09:00");

        assertThat(findingKeys(once, DECREE)).isEmpty();
        assertThat(findingKeys(twice, GENERAL)).containsExactly("WARN LT-LIFE-011 /moves/4/to");
        assertThat(findingKeys(twice, DECREE)).containsExactly("FAIL LT-LIFE-011 /moves/4/to");

        CourseRulePack patient = new CourseRulePack(
                "two",
                RuleSource.GUIDE,
                2,
                new TimeLength(BigDecimal.TEN, LengthUnit.DAY),
                1,
                new TimeLength(BigDecimal.ONE, LengthUnit.DAY));
        assertThat(findingKeys(twice, CourseRules.of(patient))).isEmpty();
    }

    @Test
    @Tag("LT-LIFE-011")
    @DisplayName("A repeated request counts once, also after rows without it; one for other papers is a second")
    void toldAgain() {
        Course asked = withMove(withMove(receivedCourse(), IN_PROCESS, "03-02T09:00"), SUPPLEMENT_ASKED, "03-03T09:00");
        DossierMove again = DossierMove.to(SUPPLEMENT_ASKED, at("03-04T09:00"), MoveActor.SETTLING_OFFICER);
        MoveGround same = asked.moves().get(2).fact();
        MoveGround other = new MoveGround.SupplementRequest(List.of(TEXT, TEXT), TEXT);

        assertThat(findingKeys(asked.withMove(again).withMove(again.withGround(same)), GENERAL))
                .isEmpty();
        assertThat(findingKeys(asked.withMove(again.withGround(other)), GENERAL))
                .containsExactly("WARN LT-LIFE-011 /moves/3/to");
        assertThat(findingKeys(
                        asked.withMove(again).withMove(again.withGround(other)).withMove(again), GENERAL))
                .containsExactly("WARN LT-LIFE-011 /moves/4/to");
    }

    @Test
    @Tag("LT-LIFE-011")
    @DisplayName("A request restored by a refused withdrawal is not a second one")
    void backToRequest() {
        Course asked = withMove(withMove(receivedCourse(), IN_PROCESS, "03-02T09:00"), SUPPLEMENT_ASKED, "03-03T09:00");
        Course back = withMove(withMove(asked, WITHDRAWAL_ASKED, "03-04T09:00"), SUPPLEMENT_ASKED, "03-05T09:00");

        assertThat(findingKeys(back, DECREE))
                .containsExactly("INFO LT-DOS-012 /moves/3/to", "INFO LT-DOS-012 /moves/4/to");
    }

    @Test
    @Tag("LT-LIFE-012")
    @Tag("LT-LIFE-013")
    @Tag("LT-LIFE-014")
    @DisplayName("An appointment is put off once, to a later day, with a reason, before it has passed")
    void apology() {
        NewAppointment good = new NewAppointment(at("03-09T08:00"), at("03-10T17:00"), at("03-12T17:00"), TEXT);
        NewAppointment late = new NewAppointment(at("03-10T17:01"), at("03-10T17:00"), at("03-10T17:00"), null);

        assertThat(findingKeys(receivedCourse().withAppointment(good), DECREE)).isEmpty();
        assertThat(findingKeys(receivedCourse().withAppointment(good).withAppointment(good), GENERAL))
                .containsExactly("WARN LT-LIFE-012 /appointments/1");
        assertThat(findingKeys(receivedCourse().withAppointment(good).withAppointment(good), DECREE))
                .containsExactly("FAIL LT-LIFE-012 /appointments/1");
        assertThat(findingKeys(receivedCourse().withAppointment(late), GENERAL))
                .containsExactly(
                        "FAIL LT-LIFE-013 /appointments/0/reason",
                        "WARN LT-LIFE-013 /appointments/0/after",
                        "WARN LT-LIFE-014 /appointments/0/at");
    }

    @Test
    @Tag("LT-LIFE-015")
    @DisplayName("A refused withdrawal returns to the previous state, also when it was reported twice")
    void former() {
        Course asked = withMove(receivedCourse(), WITHDRAWAL_ASKED, "03-02T09:00");
        Course again = asked.withMove(DossierMove.to(WITHDRAWAL_ASKED, at("03-02T10:00"), MoveActor.OWNER));

        assertThat(findingKeys(withMove(asked, RECEIVED, "03-03T09:00"), GENERAL))
                .isEmpty();
        assertThat(findingKeys(withMove(again, RECEIVED, "03-03T09:00"), GENERAL))
                .isEmpty();
        assertThat(findingKeys(withMove(asked, STOPPED, "03-03T09:00"), GENERAL))
                .isEmpty();
        assertThat(findingKeys(withMove(asked, IN_PROCESS, "03-03T09:00"), GENERAL))
                .containsExactly("WARN LT-LIFE-015 /moves/2/to");
        Course begun = Course.startWith(DossierMove.to(WITHDRAWAL_ASKED, at("03-02T08:00"), MoveActor.OWNER));
        assertThat(findingKeys(withMove(begun, RECEIVED, "03-02T09:00"), GENERAL))
                .containsExactly("WARN LT-LIFE-001 /moves/0/to", "WARN LT-LIFE-015 /moves/1/to");
    }

    @Test
    @Tag("LT-LIFE-016")
    @DisplayName("Papers come within fifteen days of work, and a dossier is not stopped before these are over")
    void supplementWait() {
        // Requested on Tue 3 March 2026: the fifteenth working day is Tue 24 March.
        Course asked = withMove(withMove(receivedCourse(), IN_PROCESS, "03-02T09:00"), SUPPLEMENT_ASKED, "03-03T09:00");

        assertThat(findingKeys(withMove(asked, IN_PROCESS, "03-24T17:00"), DECREE))
                .isEmpty();
        assertThat(findingKeys(withMove(asked, STOPPED, "03-25T08:00"), DECREE)).isEmpty();
        assertThat(findingKeys(withMove(asked, IN_PROCESS, "03-25T08:00"), DECREE))
                .containsExactly("FAIL LT-LIFE-016 /moves/3/at");
        assertThat(findingKeys(withMove(asked, STOPPED, "03-24T17:00"), GENERAL))
                .containsExactly("WARN LT-LIFE-016 /moves/3/at");
        assertThat(findingKeys(withMove(asked, WITHDRAWAL_ASKED, "03-30T17:00"), DECREE))
                .containsExactly("INFO LT-DOS-012 /moves/3/to");
        assertThat(findingKeys(withMove(asked, IN_PROCESS, "03-25T08:00"), CourseRules.of(CourseRulePack.general())))
                .isEmpty();
    }

    @Test
    @Tag("LT-LIFE-016")
    @DisplayName("A wait counts from the first report of a request, and starts again for other papers")
    void waitToldAgain() {
        Course asked = withMove(withMove(receivedCourse(), IN_PROCESS, "03-02T09:00"), SUPPLEMENT_ASKED, "03-03T09:00");
        DossierMove again = DossierMove.to(SUPPLEMENT_ASKED, at("03-20T09:00"), MoveActor.SETTLING_OFFICER);
        Course told = asked.withMove(again).withMove(again);
        Course other = asked.withMove(again.withGround(new MoveGround.SupplementRequest(List.of(TEXT, TEXT), TEXT)));

        assertThat(findingKeys(withMove(told, IN_PROCESS, "03-25T08:00"), GENERAL))
                .containsExactly("WARN LT-LIFE-016 /moves/5/at");
        assertThat(findingKeys(withMove(told, STOPPED, "03-25T08:00"), GENERAL)).isEmpty();
        assertThat(findingKeys(withMove(other, IN_PROCESS, "03-25T08:00"), GENERAL))
                .containsExactly("WARN LT-LIFE-011 /moves/3/to");
    }

    @Test
    @Tag("LT-LIFE-017")
    @DisplayName("A repeated filing does not answer a request")
    void filingToldAgain() {
        Course told = filed().withMove(DossierMove.to(REGISTERED, at("03-02T09:00"), MoveActor.OWNER));

        assertThat(findingKeys(withMove(told, RECEIVED, "03-02T17:00"), GENERAL))
                .isEmpty();
        assertThat(findingKeys(withMove(told, RECEIVED, "03-03T08:01"), GENERAL))
                .containsExactly("WARN LT-LIFE-017 /moves/2/at");
    }

    @Test
    @Tag("LT-LIFE-017")
    @DisplayName("A filing is answered within eight hours of work; a person who withdraws owes no answer")
    void answered() {
        assertThat(findingKeys(withMove(filed(), RECEIVED, "03-02T17:00"), DECREE))
                .isEmpty();
        assertThat(findingKeys(withMove(filed(), RECEIVED, "03-03T08:01"), DECREE))
                .containsExactly("FAIL LT-LIFE-017 /moves/1/at");
        assertThat(findingKeys(withMove(filed(), SUPPLEMENT_ASKED, "03-03T08:01"), GENERAL))
                .containsExactly("WARN LT-LIFE-017 /moves/1/at");
        assertThat(findingKeys(withMove(filed(), WITHDRAWAL_ASKED, "03-09T08:01"), DECREE))
                .isEmpty();
    }

    @Test
    @DisplayName("A wait on days outside the calendar is not checked")
    void outsideCalendar() {
        Course old =
                Course.startWith(DossierMove.to(REGISTERED, at("03-02T08:00").minusYears(100), MoveActor.OWNER));

        assertThat(findingKeys(withMove(old, RECEIVED, "03-02T08:00"), DECREE)).isEmpty();
    }

    @Test
    @Tag("LT-LIFE-025")
    @DisplayName("A dossier is passed on by the agency that got it, in whichever shape its code is, and not earlier")
    void passedOn() {
        Transfer first = new Transfer(AgencyCode.of("H56.14"), AgencyCode.of("H56.15"), at("03-02T09:00"), TEXT);
        AgencyCode third = AgencyCode.of("H56.16");
        Course once = receivedCourse().withTransfer(first);

        assertThat(findingKeys(
                        once.withTransfer(new Transfer(AgencyCode.of("000.00.15.H56"), third, at("03-02T09:00"), TEXT)),
                        GENERAL))
                .isEmpty();
        assertThat(findingKeys(once.withTransfer(new Transfer(first.from(), third, at("03-02T08:59"), TEXT)), GENERAL))
                .containsExactly("WARN LT-LIFE-025 /transfers/1/from", "WARN LT-LIFE-025 /transfers/1/at");
    }

    @Test
    @Tag("LT-LIFE-024")
    @DisplayName("A transfer goes to another agency and names its reason")
    void transfer() {
        AgencyCode here = AgencyCode.of("H56.14");

        assertThat(findingKeys(
                        receivedCourse()
                                .withTransfer(new Transfer(here, AgencyCode.of("H56.15"), at("03-02T09:00"), TEXT)),
                        GENERAL))
                .isEmpty();
        assertThat(findingKeys(
                        receivedCourse()
                                .withTransfer(
                                        new Transfer(here, AgencyCode.of("000.00.14.H56"), at("03-02T09:00"), TEXT)),
                        GENERAL))
                .containsExactly("WARN LT-LIFE-024 /transfers/0/to");
        assertThat(findingKeys(
                        receivedCourse().withTransfer(new Transfer(here, here, at("03-02T09:00"), null)), GENERAL))
                .containsExactly("WARN LT-LIFE-024 /transfers/0/to", "WARN LT-LIFE-024 /transfers/0/reason");
    }

    @Test
    @Tag("LT-LIFE-020")
    @DisplayName("A status that differs from the course is reported, as is any status without a move")
    void told() {
        Course asked = withMove(withMove(receivedCourse(), IN_PROCESS, "03-02T09:00"), PAYMENT_ASKED, "03-03T09:00");
        Finding other = Finding.of("/status", "LT-LIFE-020", Severity.WARN, "life.status.other");

        assertThat(CourseRules.checkReported(asked, PAYMENT_ASKED)).isEmpty();
        assertThat(CourseRules.checkReported(asked, SETTLED)).containsExactly(other);
        assertThat(CourseRules.checkReported(asked, DossierStatus.of("portal1/dossier-status", "6")))
                .containsExactly(other);
        Course none = new Course(List.of(), List.of(), List.of(), List.of(), SideStates.initial());
        assertThat(CourseRules.checkReported(none, RECEIVED)).containsExactly(other);
    }

    @Test
    @DisplayName(
            "A pack is found by its name; the general one warns, and so does that of a decree whose days are unknown")
    void packs() {
        assertThat(CourseRulePack.general().source()).isEqualTo(RuleSource.PRACTICE);
        assertThat(CourseRulePack.general().maxSupplementWait())
                .isEqualTo(new TimeLength(BigDecimal.valueOf(15), LengthUnit.WORKING_DAY));
        assertThat(CourseRulePack.general().answerTimeLimit())
                .isEqualTo(new TimeLength(BigDecimal.valueOf(8), LengthUnit.WORKING_HOUR));
        assertThat(CourseRulePack.inForce("linked-karaoke-licensing", at("03-02T08:00")))
                .map(CourseRulePack::source)
                .contains(RuleSource.PRACTICE);
        assertThat(CourseRulePack.inForce("no-such-pack", at("03-02T08:00"))).isEmpty();
        assertThatThrownBy(() -> GENERAL.check(null)).hasMessage("course");
        assertThatThrownBy(() -> GENERAL.withCalendar(null)).hasMessage("days");
    }

    @Test
    @DisplayName("A pack with a negative number is refused by name; zero limits permit none")
    void negative() {
        TimeLength none = new TimeLength(BigDecimal.ZERO, LengthUnit.DAY);
        TimeLength less = new TimeLength(BigDecimal.valueOf(-1), LengthUnit.DAY);

        assertThatThrownBy(() -> new CourseRulePack("x", RuleSource.GUIDE, -1, none, 0, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("maxSupplementRequests ");
        assertThatThrownBy(() -> new CourseRulePack("x", RuleSource.GUIDE, 0, less, 0, none))
                .hasMessageStartingWith("maxSupplementWait ");
        assertThatThrownBy(() -> new CourseRulePack("x", RuleSource.GUIDE, 0, none, -1, none))
                .hasMessageStartingWith("maxNewAppointments ");
        assertThatThrownBy(() -> new CourseRulePack("x", RuleSource.GUIDE, 0, none, 0, less))
                .hasMessageStartingWith("answerTimeLimit ");
        Course asked = withMove(receivedCourse(), SUPPLEMENT_ASKED, "03-02T09:00");
        assertThat(findingKeys(asked, CourseRules.of(new CourseRulePack("x", RuleSource.GUIDE, 0, none, 0, none))))
                .containsExactly("INFO LT-DOS-012 /moves/1/to", "WARN LT-LIFE-011 /moves/1/to");
    }
}
