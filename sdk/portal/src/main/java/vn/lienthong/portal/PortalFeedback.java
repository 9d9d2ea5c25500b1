package vn.lienthong.portal;

import java.util.Objects;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.internal.Appends;
import vn.lienthong.portal.internal.OutgoingServices;
import vn.lienthong.portal.internal.Wiring;

/** The agency's satisfaction figures at the portal (LT-SVC-011). */
public final class PortalFeedback {
    private final Appends appends;
    private final OutgoingServices outgoing;

    PortalFeedback(Wiring wiring) {
        this.appends = new Appends(wiring);
        this.outgoing = new OutgoingServices(wiring.options().self());
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
    public Receipt send(MonthlyFeedback feedback) {
        return appends.send(OutgoingServices.FEEDBACK, outgoing.feedback(Objects.requireNonNull(feedback, "feedback")));
    }
}
