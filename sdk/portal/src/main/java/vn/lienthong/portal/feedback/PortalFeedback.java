package vn.lienthong.portal.feedback;

import java.util.Objects;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.PortalReceipt;
import vn.lienthong.portal.internal.AppendService;
import vn.lienthong.portal.internal.PortalConnection;
import vn.lienthong.portal.internal.ServiceMessageComposer;

/** The agency's satisfaction figures at the portal (LT-SVC-011). */
public final class PortalFeedback {
    private final AppendService appendService;
    private final ServiceMessageComposer composer;

    public PortalFeedback(PortalConnection connection) {
        this.appendService = new AppendService(connection);
        this.composer = new ServiceMessageComposer(connection.options().agency());
    }

    /**
     * Sends the figures of a month. Whether a second sending replaces the first is not public, so one whose outcome is unknown
     * is not repeated (LT-SVC-005). Shares that add up to 99 or 101 are sent; only {@link MonthlyFeedback#check()} tells of
     * them (LT-SVC-012).
     *
     * @throws vn.lienthong.error.UnsendableException if shares do not add up, or the figures lack something
     * @throws OutcomeUnknownException if it was sent and nobody can say whether it took effect
     * @throws ServiceException.Rejected if the portal refuses it
     */
    public PortalReceipt send(MonthlyFeedback feedback) {
        return appendService.send(
                ServiceMessageComposer.FEEDBACK,
                composer.composeFeedback(Objects.requireNonNull(feedback, "feedback")));
    }
}
