package vn.lienthong.sync;

import java.time.Duration;

/**
 * Is told of every message that a worker handled, for metrics. Called on the worker's thread; what it throws is logged by type
 * and otherwise ignored. Nothing that it is told is personal (LT-PRIV-001).
 */
@FunctionalInterface
public interface OutboxObserver {
    /** A message was handled. */
    void onMessageHandled(HandledMessage handled);

    /**
     * What became of a message.
     *
     * @param target where it goes
     * @param kind what it is
     * @param outcome what became of it
     * @param attempts how often sending it began
     * @param age how long ago it was enqueued
     * @param reason codes that tell why it failed; "" if it did not
     */
    record HandledMessage(
            String target, String kind, DeliveryOutcome outcome, int attempts, Duration age, String reason) {}

    /** What can become of a message. */
    enum DeliveryOutcome {
        /** The other side has it. */
        DELIVERED,
        /** The next message of the dossier holds all that it held. */
        SKIPPED,
        /** It is tried again later. */
        POSTPONED,
        /** It is dead until somebody replays or discards it. */
        DEAD
    }
}
