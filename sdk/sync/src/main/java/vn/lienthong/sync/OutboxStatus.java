package vn.lienthong.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an outbox stands at a moment.
 *
 * @param depth messages that are not delivered yet, dead letters included
 * @param waitingDossiers dossiers with messages that are delivered when their turn comes
 * @param stoppedDossiers dossiers that stand still behind a dead letter
 * @param oldestAge how old the oldest change is that is not delivered; zero if there is none
 * @param late whether that is older than the agency's own bound (LT-OUT-012)
 * @param pauseEnd when the whole target is tried again, if it is left alone now
 */
public record OutboxStatus(
        long depth,
        long waitingDossiers,
        long stoppedDossiers,
        Duration oldestAge,
        boolean late,
        @Nullable Instant pauseEnd) {

    /** When the whole target is tried again, if it is left alone now. */
    public Optional<Instant> findPauseEnd() {
        return Optional.ofNullable(pauseEnd);
    }
}
