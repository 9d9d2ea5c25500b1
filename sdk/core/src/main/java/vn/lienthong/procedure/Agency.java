package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * An agency that a procedure names.
 *
 * @param code its identifier; published sheets leave it empty
 * @param name its name
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record Agency(
        @Nullable AgencyCode code,
        @Nullable String name,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public Agency {
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public AgencyBuilder toBuilder() {
        return AgencyBuilder.builder(this);
    }
}
