package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * An execution level of a procedure (cấp thực hiện), such as "Cấp Xã".
 *
 * @param code its code; published sheets leave it empty
 * @param name its name
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record ExecutionLevel(
        @Nullable String code,
        @Nullable String name,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public ExecutionLevel {
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public ExecutionLevelBuilder toBuilder() {
        return ExecutionLevelBuilder.builder(this);
    }
}
