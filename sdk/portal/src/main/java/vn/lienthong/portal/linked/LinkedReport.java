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
 * A report of the agency on a linked dossier (LT-NB-006).
 *
 * @param linkedCode code of the dossier in the linked services
 * @param code the agency's own code of the dossier
 * @param procedure the procedure as the dossier names it
 * @param unit number of the kind of agency that reports; observed: 5 for a one-stop system
 * @param status number of the status in the list of these services, not that of the portal; observed: 1 taken
 *     over, 2 supplement requested, 3 received, 4 result available, 5 returned, 6 refused, 7 sent to the civil
 *     status system
 * @param at time of the event
 * @param step the official and the action
 * @param terms dates of the status
 * @param note note, such as the reason for a refusal
 * @param result the result as JSON text, as the civil status system returned it
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
     * An action of an official.
     *
     * @param handler name of the official
     * @param position position of the official
     * @param department department of the official
     * @param content description of the action
     */
    public record ReportedStep(
            @Nullable PersonName handler,
            @Nullable String position,
            @Nullable String department,
            @Nullable FreeText content) {}

    /**
     * The dates of a status.
     *
     * @param startedAt start of the step
     * @param dueAt end of the step
     * @param appointmentBefore previous appointment
     * @param appointmentAfter new appointment
     * @param supplementBy last day on which the applicant may supplement
     */
    public record ReportedTerms(
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime appointmentBefore,
            @Nullable OffsetDateTime appointmentAfter,
            @Nullable OffsetDateTime supplementBy) {}
}
