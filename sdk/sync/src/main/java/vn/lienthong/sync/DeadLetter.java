package vn.lienthong.sync;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;

/**
 * A message that the other side, or we ourselves, refused for good (LT-OUT-008).
 *
 * @param id which one
 * @param kind what it is: {@code dossier}, {@code progress}, {@code notice}, or {@code gap} for a number without a message
 * @param enqueuedAt when it was written
 * @param attempts how often sending it began
 * @param reason codes that tell why
 * @param serverMessage the other side's own words, which may name persons: for an operator's eyes, never for a log; masked in texts
 */
public record DeadLetter(
        MessageId id,
        String kind,
        Instant enqueuedAt,
        int attempts,
        String reason,
        @Nullable FreeText serverMessage) {

    /** The other side's own words, if it said any. */
    public Optional<FreeText> findServerMessage() {
        return Optional.ofNullable(serverMessage);
    }
}
