package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * One component of a dossier (thành phần hồ sơ): a paper, its form and the number of copies.
 *
 * @param code its code; published sheets leave it empty
 * @param name its name
 * @param formName file name of its form
 * @param formUrl where the form can be fetched
 * @param originals number of originals as written
 * @param copies number of copies as written
 * @param replacedBy kind of result that replaces the paper
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record DossierComponent(
        @Nullable ComponentCode code,
        @Nullable String name,
        @Nullable String formName,
        @Nullable String formUrl,
        @Nullable String originals,
        @Nullable String copies,
        @Nullable ResultCode replacedBy,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public DossierComponent {
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public DossierComponentBuilder toBuilder() {
        return DossierComponentBuilder.builder(this);
    }
}
