package vn.lienthong.portal.inbound;

import java.time.Instant;
import java.util.Objects;

/**
 * How a message came to its handler.
 *
 * @param key the same for each attempt at one message, and for no other message
 * @param receivedAt when it was received
 * @param attempt 1 for the first
 */
public record InboundDelivery(String key, Instant receivedAt, int attempt) {
    public InboundDelivery {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
