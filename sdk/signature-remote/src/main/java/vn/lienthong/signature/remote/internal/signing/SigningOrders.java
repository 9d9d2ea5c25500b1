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

/** The common part of all services: orders have an id and an end, and belong to one service. */
public final class SigningOrders {
    private final String service;
    private final Duration timeout;
    private final Clock clock;

    public SigningOrders(String kind, URI url, Duration timeout, Clock clock) {
        this.service = kind + "@" + url.getAuthority() + url.getPath();
        this.timeout = timeout;
        this.clock = clock;
    }

    /** Returns a new order that was not sent to the service yet. */
    public PendingSignature fresh(SigningOrder order) {
        return new PendingSignature(
                service,
                order.certificate().account(),
                order.certificate().id(),
                UUID.randomUUID().toString(),
                "",
                order.title(),
                clock.instant().plus(timeout));
    }

    /** Returns the same order with the ticket of the service. */
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

    /** Sends a new order to the service and returns it. */
    public PendingSignature start(SigningServiceApi at, SigningOrder order) {
        PendingSignature pending = fresh(order);
        return with(pending, at.start(order, pending.id()));
    }

    /**
     * Throws if an order belongs to another service.
     *
     * @throws SigningException {@code signing.remote.state}
     */
    public void own(PendingSignature pending) {
        if (!pending.service().equals(service)) {
            throw new SigningException("signing.remote.state");
        }
    }

    /** Returns the outcome of an order; it ends at the latest when the person's time is over. */
    public RemoteOutcome poll(SigningServiceApi at, PendingSignature pending, ToBeSigned waiting) {
        own(pending);
        RemoteOutcome outcome;
        try {
            outcome = at.poll(pending, waiting);
        } catch (MalformedAnswerException | ServiceException.Rejected | ServiceException.NotFound e) {
            // An unreadable or refused answer does not end an order before its time; afterwards the order has expired
            // anyway.
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
