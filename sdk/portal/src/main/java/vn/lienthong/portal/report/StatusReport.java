package vn.lienthong.portal.report;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.value.Modelled;

/**
 * A report of the agency on a dossier that was filed at the portal (LT-SVC-001, LT-SVC-004).
 *
 * @param portalCode the portal's code of the dossier, which stays its code there
 * @param ownCode the agency's code of the dossier
 * @param account the applicant's account on the national portal
 * @param content text for the applicant
 * @param at time at which the status was reached, to the second
 * @param status status at the agency; the agency's table determines the reported status
 * @param papers accompanying documents
 */
@Modelled
public record StatusReport(
        DossierCode portalCode,
        DossierCode ownCode,
        @Nullable TechId account,
        @Nullable FreeText content,
        OffsetDateTime at,
        DossierStatus status,

        @RecordBuilder.Initializer(source = List.class, value = "of")
        List<ReportedPaper> papers) {
    public StatusReport {
        Objects.requireNonNull(portalCode, "portalCode");
        Objects.requireNonNull(ownCode, "ownCode");
        at = VietnamTime.of(Objects.requireNonNull(at, "at"));
        Objects.requireNonNull(status, "status");
        papers = List.copyOf(Objects.requireNonNull(papers, "papers"));
    }

    /** Returns a report without account, content and papers. */
    public static StatusReport of(
            DossierCode portalCode, DossierCode ownCode, DossierStatus status, OffsetDateTime at) {
        return new StatusReport(portalCode, ownCode, null, null, at, status, List.of());
    }

    /** Returns a builder with these values. */
    public StatusReportBuilder toBuilder() {
        return StatusReportBuilder.builder(this);
    }
}
