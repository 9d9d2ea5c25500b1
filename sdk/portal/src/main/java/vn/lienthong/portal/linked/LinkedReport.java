package vn.lienthong.portal.linked;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.value.Modelled;

/**
 * What became of a linked dossier, as the agency tells it (LT-NB-006).
 *
 * @param linkedCode the code under which it was taken
 * @param code the agency's own code of it
 * @param procedure the procedure as the dossier named it
 * @param unit number of the kind of agency that speaks; seen: 5 for a one-stop system
 * @param status number of the status in the list of these services, which is not that of the portal; seen: 1 taken, 2
 *     supplement asked, 3 received, 4 result there, 5 returned, 6 refused, 7 sent to the civil status system
 * @param at when it happened
 * @param step who did what
 * @param terms the dates that go with it
 * @param note a note, such as the reason of a refusal
 * @param result the result as JSON text, as the civil status system gave it
 */
@Modelled
public record LinkedReport(
        DossierCode linkedCode,
        DossierCode code,
        @Nullable ProcedureCode procedure,
        int unit,
        int status,
        OffsetDateTime at,
        @Nullable ReportedStep step,
        @Nullable ReportedTerms terms,
        @Nullable FreeText note,
        @Nullable FreeText result) {
    public LinkedReport {
        Objects.requireNonNull(linkedCode, "linkedCode");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Who did what.
     *
     * @param handler who acted
     * @param position the position
     * @param department the department
     * @param content what was done
     */
    public record ReportedStep(
            @Nullable PersonName handler,
            @Nullable String position,
            @Nullable String department,
            @Nullable FreeText content) {}

    /**
     * The dates that go with a status.
     *
     * @param startedAt when the step began
     * @param dueAt when it must end
     * @param appointmentBefore the appointment until now
     * @param appointmentAfter the new appointment
     * @param supplementBy until when the applicant may supplement
     */
    public record ReportedTerms(
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime appointmentBefore,
            @Nullable OffsetDateTime appointmentAfter,
            @Nullable OffsetDateTime supplementBy) {}
}
