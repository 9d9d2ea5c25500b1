package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras;
import vn.lienthong.error.Modelled;

/**
 * Who may apply (đối tượng thực hiện).
 *
 * @param code its code; published sheets leave it empty
 * @param name its name
 * @param extras what the published object carried beyond these
 */
@Modelled
public record Subject(
        @Nullable String code,
        @Nullable String name,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public Subject {
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public SubjectBuilder toBuilder() {
        return SubjectBuilder.builder(this);
    }
}
