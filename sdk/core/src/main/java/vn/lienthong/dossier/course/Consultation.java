package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;

/**
 * A request for the opinion of another body (lấy ý kiến), as recorded in a row of form 06 (LT-LIFE-018).
 *
 * @param body name of the body
 * @param requestedAt when the opinion was requested
 * @param answeredAt when the body answered, if it did
 * @param suspendsClock whether the procedure suspends the time limit until the answer
 */
public record Consultation(
        String body, OffsetDateTime requestedAt, @Nullable OffsetDateTime answeredAt, boolean suspendsClock) {
    public Consultation {
        Objects.requireNonNull(body, "body");
        requestedAt = VietnamTime.of(Objects.requireNonNull(requestedAt, "requestedAt"));
        answeredAt = VietnamTime.ofNullable(answeredAt);
    }
}
