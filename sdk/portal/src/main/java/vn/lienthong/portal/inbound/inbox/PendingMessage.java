package vn.lienthong.portal.inbound.inbox;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.inbound.message.InboundKind;

/**
 * A message that was answered and is not handled yet.
 *
 * @param key its key in the {@link Inbox}
 * @param kind what it is
 * @param receivedAt when it came
 * @param attempts how often handling it was tried
 * @param failure the type of the last failure, without its words, which could name people
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
