package vn.lienthong.portal.internal;

import vn.lienthong.error.ServiceException;
import vn.lienthong.http.Operation;
import vn.lienthong.portal.Receipt;

/** Sends what is never sent twice by itself (LT-SVC-005). */
public final class Appends {
    private final Wiring wiring;

    public Appends(Wiring wiring) {
        this.wiring = wiring;
    }

    /**
     * Sends a body to a service.
     *
     * @throws ServiceException.Rejected when the other side refuses it
     * @throws vn.lienthong.error.OutcomeUnknownException when nobody can say whether it took effect
     */
    public Receipt send(String service, byte[] body) {
        Verdict verdict = wiring.write(service, Operation.APPEND, body);
        if (verdict.kind() != Verdict.Kind.DONE) {
            throw new ServiceException.Rejected(verdict.said());
        }
        String correlationId = verdict.said().correlationId();
        return new Receipt(Receipt.Done.APPENDED, correlationId == null ? "" : correlationId);
    }
}
