package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * One step in the processing of a dossier (tiến độ), as shown to the citizen (LT-SYNC-005).
 *
 * @param handler the officer who acted, at most 50 characters in a message
 * @param position position of the officer
 * @param at when the step was taken
 * @param department department of the officer
 * @param content what was done
 * @param status the status after the step
 * @param startedAt when the step began
 * @param dueAt when the step had to end
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record ProcessingStep(
        @Nullable PersonName handler,
        @Nullable String position,
        @Nullable OffsetDateTime at,
        @Nullable String department,
        @Nullable FreeText content,
        DossierStatus status,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime dueAt,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public ProcessingStep {
        at = VietnamTime.ofNullable(at);
        Objects.requireNonNull(status, "status");
        startedAt = VietnamTime.ofNullable(startedAt);
        dueAt = VietnamTime.ofNullable(dueAt);
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public ProcessingStepBuilder toBuilder() {
        return ProcessingStepBuilder.builder(this);
    }

    /** Returns a step with the values that the portal requires. */
    public static ProcessingStep of(DossierStatus status, OffsetDateTime at, PersonName handler, FreeText content) {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(handler, "handler");
        Objects.requireNonNull(content, "content");
        return new ProcessingStep(handler, null, at, null, content, status, null, null, Extras.NONE);
    }
}
