package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FieldCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A field of procedures (lĩnh vực).
 *
 * @param code its code; published sheets leave it empty
 * @param name its name
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record Field(
        @Nullable FieldCode code,
        @Nullable String name,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public Field {
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public FieldBuilder toBuilder() {
        return FieldBuilder.builder(this);
    }
}
