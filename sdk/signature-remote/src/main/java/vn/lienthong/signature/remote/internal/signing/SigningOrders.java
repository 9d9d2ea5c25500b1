package vn.lienthong.signature.remote.internal.signing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.remote.PendingSignature;
import vn.lienthong.signature.remote.RemoteOutcome;
import vn.lienthong.signature.remote.SigningOrder;
import vn.lienthong.signature.sign.ToBeSigned;

/** What all services have in common: their orders have an id, an end, and belong to one service. */
public final class SigningOrders {
    private final String service;
    private final Duration patience;
    private final Clock clock;

    public SigningOrders(String kind, URI url, Duration patience, Clock clock) {
        this.service = kind + "@" + url.getAuthority() + url.getPath();
        this.patience = patience;
        this.clock = clock;
    }

    /** Returns a new order, of which the service has not heard yet. */
    public PendingSignature fresh(SigningOrder order) {
        return new PendingSignature(
                service,
                order.certificate().account(),
                order.certificate().id(),
                UUID.randomUUID().toString(),
                "",
                order.title(),
                clock.instant().plus(patience));
    }

    /** Returns the same order with the service's ticket. */
    public static PendingSignature with(PendingSignature pending, String ticket) {
        return new PendingSignature(
                pending.service(),
                pending.account(),
                pending.credential(),
                pending.id(),
                ticket,
                pending.title(),
                pending.until());
    }

    /** Returns a new order that the service has taken. */
    public PendingSignature start(SigningServiceApi at, SigningOrder order) {
        PendingSignature pending = fresh(order);
        return with(pending, at.start(order, pending.id()));
    }

    /**
     * Refuses an order of another service.
     *
     * @throws SigningException {@code signing.remote.state}
     */
    public void own(PendingSignature pending) {
        if (!pending.service().equals(service)) {
            throw new SigningException("signing.remote.state");
        }
    }

    /** Returns what became of an order, which ends with the person's time at the latest. */
    public RemoteOutcome poll(SigningServiceApi at, PendingSignature pending, ToBeSigned waiting) {
        own(pending);
        RemoteOutcome outcome;
        try {
            outcome = at.poll(pending, waiting);
        } catch (MalformedAnswerException | ServiceException.Rejected | ServiceException.NotFound e) {
            // What nobody understands is no end before the time is over, and none is needed after it.
            if (!over(pending)) {
                throw e;
            }
            outcome = RemoteOutcome.AwaitingConfirmation.WAITING;
        }
        return outcome == RemoteOutcome.AwaitingConfirmation.WAITING && over(pending)
                ? new RemoteOutcome.RemoteSigningEnded(RemoteOutcome.RemoteEndReason.EXPIRED)
                : outcome;
    }

    private boolean over(PendingSignature pending) {
        return !clock.instant().isBefore(pending.until());
    }
}
