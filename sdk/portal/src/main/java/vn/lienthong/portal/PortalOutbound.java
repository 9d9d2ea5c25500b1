package vn.lienthong.portal;

import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.Operation;
import vn.lienthong.portal.OutboundMessage.Kind;
import vn.lienthong.portal.internal.Requests;
import vn.lienthong.portal.internal.Stored;
import vn.lienthong.portal.internal.Verdict;
import vn.lienthong.portal.internal.Wiring;

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
    private final Wiring wiring;

    PortalOutbound(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Creates the dossier. @throws ServiceException.AlreadyExists if the code is taken */
    public Receipt create(OutboundMessage message) {
        Verdict verdict = wiring.write(Requests.SYNC_SERVICE, Operation.CREATE, dossier(message, false));
        if (verdict.kind() == Verdict.Kind.EXISTS) {
            throw new ServiceException.AlreadyExists(verdict.said(), false);
        }
        return done(verdict, Receipt.Done.CREATED);
    }

    /** Brings a dossier that the portal has to this state; repeated like a read. */
    public Receipt update(OutboundMessage message) {
        return done(
                wiring.write(Requests.SYNC_SERVICE, Operation.UPSERT_BY_KEY, dossier(message, true)),
                Receipt.Done.UPDATED);
    }

    /** Appends the steps. */
    public Receipt append(OutboundMessage message) {
        require(message, Kind.PROGRESS);
        byte[] rows = Stored.steps(message.dossier(), message.body());
        return done(
                wiring.write(
                        Requests.STEPS_SERVICE,
                        Operation.APPEND,
                        Requests.stepsOf(wiring.options().self().code(), rows)),
                Receipt.Done.APPENDED);
    }

    private byte[] dossier(OutboundMessage message, boolean updating) {
        require(message, Kind.DOSSIER);
        byte[] rows = Stored.dossier(message.dossier(), message.procedure().orElseThrow(), message.body());
        return Requests.syncOf(wiring.options().self().code(), rows, updating);
    }

    private static void require(OutboundMessage message, Kind kind) {
        if (message.kind() != kind) {
            throw new IllegalArgumentException("a message of kind " + kind.text() + " belongs here");
        }
    }

    private static Receipt done(Verdict verdict, Receipt.Done done) {
        if (verdict.kind() != Verdict.Kind.DONE) {
            throw new ServiceException.Rejected(verdict.said());
        }
        String correlationId = verdict.said().correlationId();
        return new Receipt(done, correlationId == null ? "" : correlationId);
    }
}
