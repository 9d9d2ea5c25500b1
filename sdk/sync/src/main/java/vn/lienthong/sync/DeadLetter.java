package vn.lienthong.sync;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;

/**
 * A message that the other side or this library refused permanently (LT-OUT-008).
 *
 * @param id the id of the message
 * @param kind {@code dossier}, {@code progress}, {@code notice}, or {@code gap} for a sequence number without a
 *     message
 * @param enqueuedAt when the message was enqueued
 * @param attempts number of started send attempts
 * @param reason the codes of the failure
 * @param serverMessage the text of the other side, which may contain names of persons; for operators, never for
 *     logs; masked in {@code toString}
 */
public record DeadLetter(
        MessageId id,
        String kind,
        Instant enqueuedAt,
        int attempts,
        String reason,
        @Nullable FreeText serverMessage) {

    /** Returns the text of the other side, if there is any. */
    public Optional<FreeText> findServerMessage() {
        return Optional.ofNullable(serverMessage);
    }
}
