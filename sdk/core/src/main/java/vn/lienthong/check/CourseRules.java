package vn.lienthong.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.check.internal.CourseMoveRules;
import vn.lienthong.check.internal.RequestCountRules;
import vn.lienthong.check.internal.WaitTimeRules;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.course.Course;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.RuleSet;
import vn.lienthong.error.Severity;

/**
 * The rules on the course of a dossier: how sure its moves are, who made them, on what they rest, and, by the pack of its
 * procedure, how often and how long people were made to wait (spec/text/life-cycle.md).
 *
 * <pre>{@code
 * Findings findings = course.check(CourseRules.of(CoursePack.general()).on(WorkingCalendar.standard()));
 * }</pre>
 */
public final class CourseRules implements RuleSet<Course> {
    private final CourseRulePack pack;
    private final @Nullable WorkingCalendar calendar;

    private CourseRules(CourseRulePack pack, @Nullable WorkingCalendar calendar) {
        this.pack = pack;
        this.calendar = calendar;
    }

    /** The rules with the pack of a procedure; without a calendar nothing is said of how long a wait was. */
    public static CourseRules of(CourseRulePack pack) {
        return new CourseRules(Objects.requireNonNull(pack, "pack"), null);
    }

    /** The same rules, which also measure waits by the agency's calendar. */
    public CourseRules withCalendar(WorkingCalendar days) {
        return new CourseRules(pack, Objects.requireNonNull(days, "days"));
    }

    /**
     * What is to be said of a status that is told of a dossier with this course: nothing when it is that of the last move. One
     * that was changed for an indicator, a payment or a synchronisation is found (LT-LIFE-020).
     */
    public static Findings checkReported(Course course, DossierStatus status) {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(status, "status");
        return course.status().equals(Optional.of(status))
                ? Findings.none()
                : new Findings(List.of(Finding.of("/status", "LT-LIFE-020", Severity.WARN, "life.status.other")));
    }

    @Override
    public Findings check(Course course) {
        Objects.requireNonNull(course, "course");
        List<Finding> findings = new ArrayList<>();
        CourseMoveRules.addGradeFindings(course, findings);
        CourseMoveRules.all().forEach(rule -> rule.evaluate(course, findings));
        new RequestCountRules(pack).all().forEach(rule -> rule.evaluate(course, findings));
        if (calendar != null) {
            new WaitTimeRules(pack, calendar).all().forEach(rule -> rule.evaluate(course, findings));
        }
        return new Findings(findings);
    }
}
