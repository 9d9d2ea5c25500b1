package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * The components required in one case (thành phần hồ sơ).
 *
 * @param label the case; empty if there is only one
 * @param components the components in order
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record ComponentCase(
        @Nullable String label,
        List<DossierComponent> components,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public ComponentCase {
        components = ListCopies.copy(components, "components");
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public ComponentCaseBuilder toBuilder() {
        return ComponentCaseBuilder.builder(this);
    }
}
