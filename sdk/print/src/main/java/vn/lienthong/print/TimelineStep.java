package vn.lienthong.print;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * One step of a {@link DossierTimeline}.
 *
 * @param at when it happened; shown at +07:00
 * @param description what happened, in both languages
 * @param bytes size of the request and the response, in bytes
 * @param millis duration in milliseconds
 */
public record TimelineStep(OffsetDateTime at, BilingualText description, long bytes, long millis) {
    public TimelineStep {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(description, "description");
    }
}
