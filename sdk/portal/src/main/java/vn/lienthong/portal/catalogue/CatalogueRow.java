package vn.lienthong.portal.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras;

/**
 * A row of a catalogue whose keys are not public (LT-SVC-013).
 *
 * @param code value of the first key that begins with MA; a guess
 * @param name value of the first key that begins with TEN; a guess
 * @param extras the whole row, including these two keys
 */
public record CatalogueRow(@Nullable String code, @Nullable String name, Extras extras) {
    public CatalogueRow {
        Objects.requireNonNull(extras, "extras");
    }
}
