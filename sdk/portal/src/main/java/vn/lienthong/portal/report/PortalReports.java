package vn.lienthong.portal.report;

import java.util.Objects;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.PortalReceipt;
import vn.lienthong.portal.internal.AppendService;
import vn.lienthong.portal.internal.PortalConnection;
import vn.lienthong.portal.internal.ServiceMessageComposer;

/**
 * The client for reports on dossiers that were filed at the portal (LT-SVC-001, LT-SVC-002). It uses the portal's
 * own codes and the agency's table of statuses.
 */
public final class PortalReports {
    private final AppendService appendService;
    private final ServiceMessageComposer composer;
    private final ReportStatusTable statuses;

    public PortalReports(PortalConnection connection, ReportStatusTable statuses) {
        this.appendService = new AppendService(connection);
        this.composer = new ServiceMessageComposer(connection.options().agency());
        this.statuses = statuses;
    }

    /**
     * Reports a status. It is not public whether the portal keeps the last report or all, so a report with unknown
     * outcome is not retried (LT-SVC-005). The caller may send the identical report again if a second one does no
     * harm.
     *
     * @throws vn.lienthong.error.UnsendableException if the table does not report the status, or the report lacks a
     *     required value
     * @throws OutcomeUnknownException if the report was sent and its outcome is unknown
     * @throws ServiceException.Rejected if the portal refuses it, for example because the dossier was not filed there
     */
    public PortalReceipt send(StatusReport report) {
        return appendService.send(
                ServiceMessageComposer.REPORT,
                composer.composeReport(Objects.requireNonNull(report, "report"), statuses));
    }
}
