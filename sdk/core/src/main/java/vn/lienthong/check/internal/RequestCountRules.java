package vn.lienthong.check.internal;

import java.util.List;
import vn.lienthong.check.CourseRulePack;
import vn.lienthong.check.Rule;
import vn.lienthong.check.RuleSource;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Course;

/** Rules on the number of supplement requests and new appointments. */
public final class RequestCountRules {
    private final CourseRulePack pack;

    public RequestCountRules(CourseRulePack pack) {
        this.pack = pack;
    }

    public List<Rule<Course>> all() {
        return List.of(
                new Rule<>("LT-LIFE-011", pack.source(), this::checkSupplementRequests),
                new Rule<>("LT-LIFE-012", pack.source(), this::checkNewAppointments),
                new Rule<>("LT-LIFE-013", RuleSource.LAW, RequestCountRules::checkApologyReason),
                new Rule<>("LT-LIFE-013", RuleSource.PRACTICE, RequestCountRules::checkLaterAppointment),
                new Rule<>("LT-LIFE-014", RuleSource.PRACTICE, RequestCountRules::checkApologyInTime));
    }

    private void checkSupplementRequests(Course course, Rule.FindingSink report) {
        StatusEntry.all(course).stream()
                .filter(entered -> isNewRequest(course, entered))
                .skip(pack.maxSupplementRequests())
                .forEach(again -> report.report(
                        again.pathTo("to"), "life.supplement.again", Integer.toString(pack.maxSupplementRequests())));
    }

    /** Resuming a request after a withdrawal is not a new request, nor is a repeated report. */
    private static boolean isNewRequest(Course course, StatusEntry entered) {
        return entered.move().to().equals(DossierStatus.SUPPLEMENT_ASKED)
                && !StatusEntry.isRepetition(course.moves(), entered.place())
                && !entered.from().equals(DossierStatus.WITHDRAWAL_ASKED);
    }

    private void checkNewAppointments(Course course, Rule.FindingSink report) {
        for (int i = pack.maxNewAppointments(); i < course.appointments().size(); i++) {
            report.report("/appointments/" + i, "life.appointment.again", Integer.toString(pack.maxNewAppointments()));
        }
    }

    private static void checkApologyReason(Course course, Rule.FindingSink report) {
        for (int i = 0; i < course.appointments().size(); i++) {
            if (course.appointments().get(i).reason() == null) {
                report.report("/appointments/" + i + "/reason", "life.appointment.reason");
            }
        }
    }

    private static void checkLaterAppointment(Course course, Rule.FindingSink report) {
        for (int i = 0; i < course.appointments().size(); i++) {
            var appointment = course.appointments().get(i);
            if (!appointment.after().isAfter(appointment.before())) {
                report.report("/appointments/" + i + "/after", "life.appointment.not-later");
            }
        }
    }

    private static void checkApologyInTime(Course course, Rule.FindingSink report) {
        for (int i = 0; i < course.appointments().size(); i++) {
            var appointment = course.appointments().get(i);
            if (appointment.at().isAfter(appointment.before())) {
                report.report("/appointments/" + i + "/at", "life.appointment.told-late");
            }
        }
    }
}
