package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A group that may apply (đối tượng thực hiện).
 *
 * @param code its code; published sheets leave it empty
 * @param name its name
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record EligibleSubject(
        @Nullable String code,
        @Nullable String name,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public EligibleSubject {
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public EligibleSubjectBuilder toBuilder() {
        return EligibleSubjectBuilder.builder(this);
    }
}
