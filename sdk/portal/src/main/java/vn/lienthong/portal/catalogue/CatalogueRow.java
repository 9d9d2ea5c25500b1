package vn.lienthong.portal.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras;

/**
 * A row of a catalogue whose keys are not public (LT-SVC-013).
 *
 * @param code what the first key says that begins with MA, a guess
 * @param name what the first key says that begins with TEN, a guess
 * @param extras the whole row, these two keys included
 */
public record CatalogueRow(@Nullable String code, @Nullable String name, Extras extras) {
    public CatalogueRow {
        Objects.requireNonNull(extras, "extras");
    }
}
