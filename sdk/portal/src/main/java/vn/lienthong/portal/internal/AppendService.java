package vn.lienthong.portal.internal;

import vn.lienthong.error.ServiceException;
import vn.lienthong.http.Operation;
import vn.lienthong.portal.PortalReceipt;

/** A sender of requests that are never retried automatically after they were sent (LT-SVC-005). */
public final class AppendService {
    private final PortalConnection connection;

    public AppendService(PortalConnection connection) {
        this.connection = connection;
    }

    /**
     * Sends a body to a service.
     *
     * @throws ServiceException.Rejected if the service rejects it
     * @throws vn.lienthong.error.OutcomeUnknownException if the body was sent and its outcome is unknown
     */
    public PortalReceipt send(String service, byte[] body) {
        WriteOutcome outcome = connection.write(service, Operation.APPEND, body);
        if (outcome.kind() != WriteOutcome.WriteOutcomeKind.DONE) {
            throw new ServiceException.Rejected(outcome.detail());
        }
        String correlationId = outcome.detail().correlationId();
        return new PortalReceipt(PortalReceipt.ReceiptOutcome.APPENDED, correlationId == null ? "" : correlationId);
    }
}
