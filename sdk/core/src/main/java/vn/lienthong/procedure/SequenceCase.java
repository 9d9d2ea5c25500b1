package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * The steps in one case (trường hợp).
 *
 * @param label the case; empty if there is only one
 * @param steps the steps in order
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record SequenceCase(
        @Nullable String label,
        List<SequenceStep> steps,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public SequenceCase {
        steps = ListCopies.copy(steps, "steps");
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public SequenceCaseBuilder toBuilder() {
        return SequenceCaseBuilder.builder(this);
    }
}
