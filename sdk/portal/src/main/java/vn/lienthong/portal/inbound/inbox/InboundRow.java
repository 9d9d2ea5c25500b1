package vn.lienthong.portal.inbound.inbox;

import java.time.Instant;
import java.util.Objects;
import vn.lienthong.portal.inbound.message.InboundKind;

/**
 * A message as stored in an {@link Inbox}: only texts and numbers, so that it fits a database table.
 *
 * @param key unique key of the message: 64 hexadecimal digits, without personal data
 * @param kind the kind of message
 * @param digest SHA-256 of the body as a JSON tree, in hexadecimal
 * @param receivedAt when the message was received
 * @param body the body as JSON; files inside are replaced by their names in the file store
 * @param answer the answer as JSON, identical for every repeat
 * @param attempts number of attempts to handle the message
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

    /** Returns a copy of this row with this number of attempts. */
    public InboundRow withAttempts(int times) {
        return new InboundRow(key, kind, digest, receivedAt, body, answer, times);
    }

    @Override
    public String toString() {
        return "InboundRow[" + kind + ", " + attempts + " attempts]";
    }
}
