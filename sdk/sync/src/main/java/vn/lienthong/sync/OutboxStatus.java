package vn.lienthong.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The status of an outbox at a moment.
 *
 * @param depth number of undelivered messages, including dead letters
 * @param waitingDossiers number of dossiers with messages that are waiting for delivery
 * @param stoppedDossiers number of dossiers that are stopped at a dead letter
 * @param oldestAge age of the oldest undelivered change; zero if there is none
 * @param late whether that age exceeds the agency's own limit (LT-OUT-012)
 * @param pauseEnd end of the pause of the whole target, if it is paused now
 */
public record OutboxStatus(
        long depth,
        long waitingDossiers,
        long stoppedDossiers,
        Duration oldestAge,
        boolean late,
        @Nullable Instant pauseEnd) {

    /** Returns the end of the pause of the whole target, if it is paused now. */
    public Optional<Instant> findPauseEnd() {
        return Optional.ofNullable(pauseEnd);
    }
}
