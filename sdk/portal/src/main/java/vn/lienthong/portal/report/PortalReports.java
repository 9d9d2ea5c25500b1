package vn.lienthong.portal.report;

import java.util.Objects;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.PortalReceipt;
import vn.lienthong.portal.internal.AppendService;
import vn.lienthong.portal.internal.PortalConnection;
import vn.lienthong.portal.internal.ServiceMessageComposer;

/**
 * Reports on dossiers that began at the portal, under the portal's own codes and the site's table of statuses (LT-SVC-001,
 * LT-SVC-002).
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
     * Reports a status. Whether the portal keeps the last report or all of them is not public, so one whose outcome is unknown
     * is not repeated (LT-SVC-005); the caller may send the identical report again when a second one does no harm.
     *
     * @throws vn.lienthong.error.UnsendableException if the table does not report the status, or the report lacks something
     * @throws OutcomeUnknownException if it was sent and nobody can say whether it took effect
     * @throws ServiceException.Rejected if the portal refuses it, as for a dossier that did not begin there
     */
    public PortalReceipt send(StatusReport report) {
        return appendService.send(
                ServiceMessageComposer.REPORT,
                composer.composeReport(Objects.requireNonNull(report, "report"), statuses));
    }
}
