package vn.lienthong.portal.outbound;

import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.Operation;
import vn.lienthong.portal.PortalReceipt;
import vn.lienthong.portal.dossier.PortalDossiers;
import vn.lienthong.portal.internal.PortalConnection;
import vn.lienthong.portal.internal.StoredBodyCheck;
import vn.lienthong.portal.internal.WriteOutcome;
import vn.lienthong.portal.internal.wire.RequestWriter;
import vn.lienthong.portal.outbound.OutboundMessage.OutboundKind;

/**
 * Client that sends stored messages to the portal, one request each. It looks nothing up and decides nothing; that
 * is the task of an outbox, which keeps state between requests. To send a {@code Dossier} directly, use {@link
 * PortalDossiers}.
 *
 * <p>All methods throw {@link vn.lienthong.error.UnsendableException} before sending anything if the body does not
 * match the message (LT-OUT-010); {@link TransportException} if the network failed and, for {@code create} and
 * {@code append}, nothing was sent; {@link OutcomeUnknownException} if {@code create} or {@code append} was sent
 * and the outcome is unknown; and {@link ServiceException} if the portal rejects the request. A message of the
 * wrong kind causes an {@link IllegalArgumentException}.
 */
public final class PortalOutbound {
    private final PortalConnection wiring;

    public PortalOutbound(PortalConnection wiring) {
        this.wiring = wiring;
    }

    /**
     * Creates the dossier.
     *
     * @throws ServiceException.AlreadyExists if the code already exists
     */
    public PortalReceipt create(OutboundMessage message) {
        WriteOutcome verdict = wiring.write(RequestWriter.SYNC_SERVICE, Operation.CREATE, dossier(message, false));
        if (verdict.kind() == WriteOutcome.WriteOutcomeKind.EXISTS) {
            throw new ServiceException.AlreadyExists(verdict.said(), false);
        }
        return receiptOf(verdict, PortalReceipt.ReceiptOutcome.CREATED);
    }

    /** Updates an existing dossier to this state; retried like a read. */
    public PortalReceipt update(OutboundMessage message) {
        return receiptOf(
                wiring.write(RequestWriter.SYNC_SERVICE, Operation.UPSERT_BY_KEY, dossier(message, true)),
                PortalReceipt.ReceiptOutcome.UPDATED);
    }

    /** Appends the steps. */
    public PortalReceipt append(OutboundMessage message) {
        require(message, OutboundKind.PROGRESS);
        byte[] rows = StoredBodyCheck.steps(message.dossier(), message.body());
        return receiptOf(
                wiring.write(
                        RequestWriter.STEPS_SERVICE,
                        Operation.APPEND,
                        RequestWriter.stepsOf(wiring.options().self().code(), rows)),
                PortalReceipt.ReceiptOutcome.APPENDED);
    }

    private byte[] dossier(OutboundMessage message, boolean updating) {
        require(message, OutboundKind.DOSSIER);
        byte[] rows =
                StoredBodyCheck.dossier(message.dossier(), message.procedure().orElseThrow(), message.body());
        return RequestWriter.syncOf(wiring.options().self().code(), rows, updating);
    }

    private static void require(OutboundMessage message, OutboundKind kind) {
        if (message.kind() != kind) {
            throw new IllegalArgumentException("a message of kind " + kind.text() + " belongs here");
        }
    }

    private static PortalReceipt receiptOf(WriteOutcome verdict, PortalReceipt.ReceiptOutcome done) {
        if (verdict.kind() != WriteOutcome.WriteOutcomeKind.DONE) {
            throw new ServiceException.Rejected(verdict.said());
        }
        String correlationId = verdict.said().correlationId();
        return new PortalReceipt(done, correlationId == null ? "" : correlationId);
    }
}
