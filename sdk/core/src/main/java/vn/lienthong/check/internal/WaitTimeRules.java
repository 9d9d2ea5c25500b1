package vn.lienthong.check.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.OutsideCalendarException;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.check.CourseRulePack;
import vn.lienthong.check.Rule;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Course;

/** Rules on how long a filing and a request waited, in working days. */
public final class WaitTimeRules {
    private final CourseRulePack pack;
    private final WorkingCalendar calendar;

    public WaitTimeRules(CourseRulePack pack, WorkingCalendar calendar) {
        this.pack = pack;
        this.calendar = calendar;
    }

    public List<Rule<Course>> all() {
        return List.of(
                new Rule<>("LT-LIFE-016", pack.source(), this::checkSupplementWait),
                new Rule<>("LT-LIFE-017", pack.source(), this::checkAnswer));
    }

    /** Reports a supplement after the limit and a stop before it; a withdrawal is allowed at any time. */
    private void checkSupplementWait(Course course, Rule.FindingSink report) {
        for (StatusEntry entered : StatusEntry.all(course)) {
            DossierStatus to = entered.move().to();
            boolean waited = entered.from().equals(DossierStatus.SUPPLEMENT_ASKED)
                    && !to.equals(DossierStatus.SUPPLEMENT_ASKED)
                    && !to.equals(DossierStatus.WITHDRAWAL_ASKED);
            if (waited) {
                OffsetDateTime asked = StatusEntry.firstOfSameStatus(course.moves(), entered.place() - 1)
                        .at();
                boolean late = isAfterLimit(entered.move().at(), asked, pack.maxSupplementWait());
                boolean stopped = to.equals(DossierStatus.STOPPED);
                if (late && !stopped) {
                    report.report(entered.pathTo("at"), "life.supplement.late");
                } else if (!late && stopped) {
                    report.report(entered.pathTo("at"), "life.supplement.stopped-early");
                }
            }
        }
    }

    private void checkAnswer(Course course, Rule.FindingSink report) {
        Optional<StatusEntry> left = StatusEntry.all(course).stream()
                .filter(entered -> !entered.move().to().equals(entered.from()))
                .findFirst()
                .filter(entered -> entered.from().equals(DossierStatus.REGISTERED))
                .filter(entered -> !entered.move().to().equals(DossierStatus.WITHDRAWAL_ASKED));
        if (left.isPresent()) {
            OffsetDateTime filed = course.moves().get(0).at();
            if (isAfterLimit(left.get().move().at(), filed, pack.answerTimeLimit())) {
                report.report(left.get().pathTo("at"), "life.answer.late");
            }
        }
    }

    /** Returns whether a time is after the limit; false if the calendar does not cover the days. */
    private boolean isAfterLimit(OffsetDateTime moment, OffsetDateTime from, TimeLength length) {
        try {
            return moment.isAfter(
                    DeadlineTerms.of(from, length).deadlineOn(calendar).due());
        } catch (OutsideCalendarException unknown) {
            return false;
        }
    }
}
