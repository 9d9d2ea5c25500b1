package vn.lienthong.portal.inbound;

import java.time.Instant;
import java.util.Objects;

/**
 * Information about the delivery of a message to its handler.
 *
 * @param key the same for every attempt at one message, and different for every other message
 * @param receivedAt when the message was received
 * @param attempt number of the attempt, starting at 1
 */
public record InboundDelivery(String key, Instant receivedAt, int attempt) {
    public InboundDelivery {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
