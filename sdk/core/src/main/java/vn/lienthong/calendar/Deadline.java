package vn.lienthong.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Language;

/**
 * The moment by which a result is due (hạn trả kết quả), with its explanation (LT-TIME-017). Two deadlines are
 * equal if their terms and calendar are equal.
 */
public final class Deadline {
    private final DeadlineTerms terms;
    private final WorkingCalendar calendar;
    private final long moment;

    Deadline(DeadlineTerms terms, WorkingCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
        this.moment = new DeadlineCalculator(calendar.timeIndex(), null).computeDue(terms);
    }

    /** Returns the moment at which the result is due, at +07:00 and always within working hours. */
    public OffsetDateTime due() {
        return calendar.timeIndex().toTime(moment);
    }

    public DeadlineTerms terms() {
        return terms;
    }

    /** Returns the version of the calendar, to be stored with the dossier (LT-TIME-001). */
    public String calendarVersion() {
        return calendar.version();
    }

    /**
     * Returns whether the deadline reaches into a year whose days off were not announced when the calendar was made
     * (LT-TIME-003).
     */
    public boolean isProvisional() {
        LocalDate due = due().toLocalDate();
        return calendar.isProvisional(due)
                || calendar.isProvisional(terms.received().toLocalDate());
    }

    /** Returns the steps of the computation, each with its requirement. Computed on demand. */
    public List<DeadlineStep> steps() {
        ExplanationBuilder explanation = new ExplanationBuilder(calendar);
        new DeadlineCalculator(calendar.timeIndex(), explanation).computeDue(terms);
        return explanation.steps();
    }

    /** Returns all steps as lines in a language, each with its requirement. */
    public String explain(Language language) {
        return steps().stream()
                .map(step -> step.text(language) + " (" + step.requirement() + ")")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && terms.equals(that.terms)
                && calendarVersion().equals(that.calendarVersion());
    }

    @Override
    public int hashCode() {
        return 31 * terms.hashCode() + calendarVersion().hashCode();
    }

    @Override
    public String toString() {
        return due() + " by " + calendarVersion();
    }
}
