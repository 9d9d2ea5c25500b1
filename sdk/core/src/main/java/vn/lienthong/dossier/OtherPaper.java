package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * An attached paper that is not a component of the procedure.
 *
 * @param name its name
 * @param quantity number of copies
 * @param kind its kind; the official list is not public
 * @param extras content of the message object beyond these fields
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

    /** Returns a builder with these values. */
    public OtherPaperBuilder toBuilder() {
        return OtherPaperBuilder.builder(this);
    }
}
