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
 * A client that sends stored messages to the portal, one request each, without a lookup. An outbox decides on
 * lookups and retries, because it stores state between requests. To send a {@code Dossier} directly, use {@link
 * PortalDossiers}.
 *
 * <p>All methods throw {@link vn.lienthong.error.UnsendableException} if the body does not match the message
 * (LT-OUT-010); nothing was sent. They throw {@link TransportException} if the network fails; after one of {@code
 * create} or {@code append}, nothing of the message was sent. They throw {@link OutcomeUnknownException} if the
 * answer states no clear outcome, and {@code create} and {@code append} also if a sent message has no readable
 * answer. They throw {@link ServiceException} if the portal rejects the message, and {@link
 * IllegalArgumentException} if it is of the wrong kind.
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
        WriteOutcome outcome =
                connection.write(RequestWriter.SYNC_SERVICE, Operation.CREATE, checkedDossierBody(message, false));
        if (outcome.kind() == WriteOutcome.WriteOutcomeKind.EXISTS) {
            throw new ServiceException.AlreadyExists(outcome.detail(), false);
        }
        return receiptOf(outcome, PortalReceipt.ReceiptOutcome.CREATED);
    }

    /**
     * Updates an existing dossier to this state; retried like a read.
     *
     * @throws vn.lienthong.error.MalformedAnswerException if the answer cannot be read; the same message may be sent
     *     again
     */
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
            throw new IllegalArgumentException("message must be of kind " + kind.text());
        }
    }

    private static PortalReceipt receiptOf(WriteOutcome outcome, PortalReceipt.ReceiptOutcome done) {
        if (outcome.kind() != WriteOutcome.WriteOutcomeKind.DONE) {
            throw new ServiceException.Rejected(outcome.detail());
        }
        String correlationId = outcome.detail().correlationId();
        return new PortalReceipt(done, correlationId == null ? "" : correlationId);
    }
}
