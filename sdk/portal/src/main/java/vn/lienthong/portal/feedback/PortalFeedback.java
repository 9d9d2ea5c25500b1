package vn.lienthong.portal.feedback;

import java.util.Objects;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.PortalReceipt;
import vn.lienthong.portal.internal.AppendService;
import vn.lienthong.portal.internal.PortalConnection;
import vn.lienthong.portal.internal.ServiceMessageComposer;

/** The client for the agency's satisfaction figures at the portal (LT-SVC-011). */
public final class PortalFeedback {
    private final AppendService appendService;
    private final ServiceMessageComposer composer;

    public PortalFeedback(PortalConnection connection) {
        this.appendService = new AppendService(connection);
        this.composer = new ServiceMessageComposer(connection.options().agency());
    }

    /**
     * Sends the figures of a month. It is not public whether a second message replaces the first, so one with unknown
     * outcome is not retried (LT-SVC-005). Shares that add up to 99 or 101 are sent; {@link MonthlyFeedback#check()}
     * reports them (LT-SVC-012).
     *
     * @throws vn.lienthong.error.UnsendableException if shares do not add up, or a required figure is missing
     * @throws OutcomeUnknownException if the figures were sent and the outcome is unknown
     * @throws ServiceException.Rejected if the portal refuses them
     */
    public PortalReceipt send(MonthlyFeedback feedback) {
        return appendService.send(
                ServiceMessageComposer.FEEDBACK,
                composer.composeFeedback(Objects.requireNonNull(feedback, "feedback")));
    }
}
