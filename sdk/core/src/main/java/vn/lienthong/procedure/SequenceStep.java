package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * One step of the sequence (trình tự thực hiện).
 *
 * @param text what is done
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record SequenceStep(
        @Nullable String text,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public SequenceStep {
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public SequenceStepBuilder toBuilder() {
        return SequenceStepBuilder.builder(this);
    }
}
