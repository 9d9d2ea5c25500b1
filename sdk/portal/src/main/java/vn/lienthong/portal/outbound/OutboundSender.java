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
public final class OutboundSender {
    private final PortalConnection connection;

    public OutboundSender(PortalConnection connection) {
        this.connection = connection;
    }

    /**
     * Creates the dossier.
     *
     * @throws ServiceException.AlreadyExists if the code already exists
     */
    public PortalReceipt create(OutboundMessage message) {
        WriteOutcome verdict =
                connection.write(RequestWriter.SYNC_SERVICE, Operation.CREATE, checkedDossierBody(message, false));
        if (verdict.kind() == WriteOutcome.WriteOutcomeKind.EXISTS) {
            throw new ServiceException.AlreadyExists(verdict.detail(), false);
        }
        return receiptOf(verdict, PortalReceipt.ReceiptOutcome.CREATED);
    }

    /** Updates an existing dossier to this state; retried like a read. */
    public PortalReceipt update(OutboundMessage message) {
        return receiptOf(
                connection.write(
                        RequestWriter.SYNC_SERVICE, Operation.UPSERT_BY_KEY, checkedDossierBody(message, true)),
                PortalReceipt.ReceiptOutcome.UPDATED);
    }

    /** Appends the steps. */
    public PortalReceipt append(OutboundMessage message) {
        requireKind(message, OutboundKind.PROGRESS);
        byte[] rows = StoredBodyCheck.requireSteps(message.dossier(), message.body());
        return receiptOf(
                connection.write(
                        RequestWriter.STEPS_SERVICE,
                        Operation.APPEND,
                        RequestWriter.frameStepRows(
                                connection.options().agency().code(), rows)),
                PortalReceipt.ReceiptOutcome.APPENDED);
    }

    private byte[] checkedDossierBody(OutboundMessage message, boolean updating) {
        requireKind(message, OutboundKind.DOSSIER);
        byte[] rows = StoredBodyCheck.requireDossier(
                message.dossier(), message.procedure().orElseThrow(), message.body());
        return RequestWriter.frameDossierRows(connection.options().agency().code(), rows, updating);
    }

    private static void requireKind(OutboundMessage message, OutboundKind kind) {
        if (message.kind() != kind) {
            throw new IllegalArgumentException("a message of kind " + kind.text() + " belongs here");
        }
    }

    private static PortalReceipt receiptOf(WriteOutcome verdict, PortalReceipt.ReceiptOutcome done) {
        if (verdict.kind() != WriteOutcome.WriteOutcomeKind.DONE) {
            throw new ServiceException.Rejected(verdict.detail());
        }
        String correlationId = verdict.detail().correlationId();
        return new PortalReceipt(done, correlationId == null ? "" : correlationId);
    }
}
