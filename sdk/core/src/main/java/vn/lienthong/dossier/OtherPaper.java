package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * Another attached paper that is no component of the procedure.
 *
 * @param name its name
 * @param quantity how many
 * @param kind its kind; the official list is not public
 * @param extras what the published object carried beyond these
 */
@Modelled
public record OtherPaper(
        @Nullable FileName name,
        int quantity,
        int kind,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public OtherPaper {
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public OtherPaperBuilder toBuilder() {
        return OtherPaperBuilder.builder(this);
    }
}
