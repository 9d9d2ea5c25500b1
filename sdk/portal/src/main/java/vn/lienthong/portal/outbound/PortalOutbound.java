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
 * Sends stored messages to the portal, one call each. Looks nothing up and decides nothing: that is an outbox's work, which
 * remembers more than one call. Whoever holds a dossier in hand uses {@link PortalDossiers}.
 *
 * <p>All methods throw {@link vn.lienthong.error.UnsendableException} when the body is not what the message says it is, before
 * a byte leaves (LT-OUT-010); {@link TransportException} when the network failed and, for {@code create} and {@code append},
 * nothing was sent; {@link OutcomeUnknownException} when they were sent and nobody can say what became of them; and
 * {@link ServiceException} when the portal refuses. A message of the wrong kind is an {@link IllegalArgumentException}.
 */
public final class PortalOutbound {
    private final PortalConnection wiring;

    public PortalOutbound(PortalConnection wiring) {
        this.wiring = wiring;
    }

    /** Creates the dossier. @throws ServiceException.AlreadyExists if the code is taken */
    public PortalReceipt create(OutboundMessage message) {
        WriteOutcome verdict = wiring.write(RequestWriter.SYNC_SERVICE, Operation.CREATE, dossier(message, false));
        if (verdict.kind() == WriteOutcome.WriteOutcomeKind.EXISTS) {
            throw new ServiceException.AlreadyExists(verdict.said(), false);
        }
        return receiptOf(verdict, PortalReceipt.ReceiptOutcome.CREATED);
    }

    /** Brings a dossier that the portal has to this state; repeated like a read. */
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
