package vn.lienthong.portal.inbound.inbox;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.inbound.message.InboundKind;

/**
 * A message that was answered but not handled yet.
 *
 * @param key its key in the {@link Inbox}
 * @param kind the kind of message
 * @param receivedAt when the message was received
 * @param attempts number of attempts to handle the message
 * @param failure the type of the last failure, without its message, which could contain personal names
 */
public record PendingMessage(
        String key,
        InboundKind kind,
        Instant receivedAt,
        int attempts,
        @Nullable String failure) {
    public PendingMessage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
