package vn.lienthong.sync;

import java.time.Duration;

/**
 * An observer that is notified of every message that a worker handled, for metrics. Called on the worker's thread.
 * Exceptions are logged by type and otherwise ignored. The arguments contain no personal data (LT-PRIV-001).
 */
@FunctionalInterface
public interface OutboxObserver {
    /** Receives a handled message. */
    void onMessageHandled(HandledMessage handled);

    /**
     * The outcome of handling a message.
     *
     * @param target destination of the message
     * @param kind kind of the message
     * @param outcome outcome of the delivery
     * @param attempts number of started send attempts
     * @param age time since the message was enqueued
     * @param reason the codes of the failure; "" if it did not fail
     */
    record HandledMessage(
            String target, String kind, DeliveryOutcome outcome, int attempts, Duration age, String reason) {}

    /** The possible outcomes of a delivery. */
    enum DeliveryOutcome {
        /** The other side has accepted the message. */
        DELIVERED,
        /** The message was not sent, because the next message of the dossier contains all its content. */
        SKIPPED,
        /** The message will be retried later. */
        POSTPONED,
        /** The message is a dead letter until an operator replays or discards it. */
        DEAD
    }
}
