package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.vocabulary.DatabaseCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A database that was asked for a dossier (kết nối cơ sở dữ liệu).
 *
 * @param database which one
 * @param extras what the published object carried beyond these
 */
@Modelled
public record DatabaseUse(
        @Nullable DatabaseCode database,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public DatabaseUse {
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public DatabaseUseBuilder toBuilder() {
        return DatabaseUseBuilder.builder(this);
    }
}
