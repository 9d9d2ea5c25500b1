package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.vocabulary.DatabaseCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A database that was queried for a dossier (kết nối cơ sở dữ liệu).
 *
 * @param database the database
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record DatabaseUse(
        @Nullable DatabaseCode database,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public DatabaseUse {
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public DatabaseUseBuilder toBuilder() {
        return DatabaseUseBuilder.builder(this);
    }
}
