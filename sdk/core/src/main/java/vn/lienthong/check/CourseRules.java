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
 * Rules on the course of a dossier: how well known its transitions are, who made them, on which ground, and, by
 * the pack of
 * its procedure, how often and how long persons had to wait (spec/text/life-cycle.md).
 *
 * <pre>{@code
 * Findings findings =
 * course.check(CourseRules.of(CourseRulePack.general()).withCalendar(WorkingCalendar.standard()));
 * }</pre>
 */
public final class CourseRules implements RuleSet<Course> {
    private final CourseRulePack pack;
    private final @Nullable WorkingCalendar calendar;

    private CourseRules(CourseRulePack pack, @Nullable WorkingCalendar calendar) {
        this.pack = pack;
        this.calendar = calendar;
    }

    /** Returns the rules with the pack of a procedure. Without a calendar, the length of waits is not checked. */
    public static CourseRules of(CourseRulePack pack) {
        return new CourseRules(Objects.requireNonNull(pack, "pack"), null);
    }

    /** Returns the same rules, which also measure waits by the calendar of the agency. */
    public CourseRules withCalendar(WorkingCalendar days) {
        return new CourseRules(pack, Objects.requireNonNull(days, "days"));
    }

    /**
     * Returns the findings for a status that is reported for a dossier with this course: none if it is the status after
     * the last transition. A status changed for the sake of an indicator, a payment or a synchronisation is a finding
     * (LT-LIFE-020).
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
