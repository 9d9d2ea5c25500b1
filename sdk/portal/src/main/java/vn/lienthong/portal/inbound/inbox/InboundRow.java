package vn.lienthong.portal.inbound.inbox;

import java.time.Instant;
import java.util.Objects;
import vn.lienthong.portal.inbound.message.InboundKind;

/**
 * A message as an {@link Inbox} keeps it: texts and numbers only, so that a table can hold it.
 *
 * @param key what tells it from every other message: 64 hexadecimal digits, which say nothing of anybody
 * @param kind what it is
 * @param digest SHA-256 of its body as a JSON tree, in hexadecimal
 * @param receivedAt when it came
 * @param body the body as JSON; files inside are replaced by their names in the file store
 * @param answer the answer as JSON, the same for every repeat
 * @param attempts how often handling it was tried
 */
public record InboundRow(
        String key, InboundKind kind, String digest, Instant receivedAt, String body, String answer, int attempts) {
    public InboundRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(answer, "answer");
    }

    /** Returns the same row, tried so often. */
    public InboundRow withAttempts(int times) {
        return new InboundRow(key, kind, digest, receivedAt, body, answer, times);
    }

    @Override
    public String toString() {
        return "InboundRow[" + kind + ", " + attempts + " attempts]";
    }
}
