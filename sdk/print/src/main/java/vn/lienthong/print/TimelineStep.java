package vn.lienthong.print;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * One step of a {@link DossierTimeline}.
 *
 * @param at when it happened; shown at +07:00
 * @param description what happened, in both languages
 * @param bytes size of what was sent and received, in bytes
 * @param millis how long it took, in milliseconds
 */
public record TimelineStep(OffsetDateTime at, BilingualText description, long bytes, long millis) {
    public TimelineStep {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(description, "description");
    }
}
