package vn.lienthong.check;

import java.util.List;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Course;

/** The rules on how often people were asked for more and given another day. */
final class RequestCountRules {
    private final CoursePack pack;

    RequestCountRules(CoursePack pack) {
        this.pack = pack;
    }

    List<Rule<Course>> all() {
        return List.of(
                new Rule<>("LT-LIFE-011", pack.source(), this::supplementRequests),
                new Rule<>("LT-LIFE-012", pack.source(), this::newAppointments),
                new Rule<>("LT-LIFE-013", RuleSource.LAW, RequestCountRules::apologyReason),
                new Rule<>("LT-LIFE-013", RuleSource.PRACTICE, RequestCountRules::laterAppointment),
                new Rule<>("LT-LIFE-014", RuleSource.PRACTICE, RequestCountRules::apologyInTime));
    }

    private void supplementRequests(Course course, Rule.FindingSink report) {
        StatusEntry.all(course).stream()
                .filter(entered -> asksAnew(course, entered))
                .skip(pack.supplementRequests())
                .forEach(again -> report.report(
                        again.path("to"), "life.supplement.again", Integer.toString(pack.supplementRequests())));
    }

    /** Going back to a request that a withdrawal interrupted is no new one, nor is one that is told again. */
    private static boolean asksAnew(Course course, StatusEntry entered) {
        return entered.move().to().equals(DossierStatus.SUPPLEMENT_ASKED)
                && !StatusEntry.repeats(course.moves(), entered.place())
                && !entered.from().equals(DossierStatus.WITHDRAWAL_ASKED);
    }

    private void newAppointments(Course course, Rule.FindingSink report) {
        for (int i = pack.newAppointments(); i < course.appointments().size(); i++) {
            report.report("/appointments/" + i, "life.appointment.again", Integer.toString(pack.newAppointments()));
        }
    }

    private static void apologyReason(Course course, Rule.FindingSink report) {
        for (int i = 0; i < course.appointments().size(); i++) {
            if (course.appointments().get(i).reason() == null) {
                report.report("/appointments/" + i + "/reason", "life.appointment.reason");
            }
        }
    }

    private static void laterAppointment(Course course, Rule.FindingSink report) {
        for (int i = 0; i < course.appointments().size(); i++) {
            var appointment = course.appointments().get(i);
            if (!appointment.after().isAfter(appointment.before())) {
                report.report("/appointments/" + i + "/after", "life.appointment.not-later");
            }
        }
    }

    private static void apologyInTime(Course course, Rule.FindingSink report) {
        for (int i = 0; i < course.appointments().size(); i++) {
            var appointment = course.appointments().get(i);
            if (appointment.at().isAfter(appointment.before())) {
                report.report("/appointments/" + i + "/at", "life.appointment.told-late");
            }
        }
    }
}
