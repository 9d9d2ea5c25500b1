package vn.lienthong.portal.opencatalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * The criteria of a search in the open catalogue; a missing criterion does not restrict the result. Ids are the
 * catalogue's own numbers; its web pages show them.
 *
 * @param keyword a code, or words of a name
 * @param agencyType number of the kind of agency
 * @param agencyId number of the handling agency
 * @param objectId number of the kind of applicant
 * @param fieldId number of the field
 * @param levelId number of the level of agency
 */
@Modelled
public record OpenCatalogueSearch(
        String keyword,
        @Nullable String agencyType,
        @Nullable String agencyId,
        @Nullable String objectId,
        @Nullable String fieldId,
        @Nullable String levelId) {
    public OpenCatalogueSearch {
        Objects.requireNonNull(keyword, "keyword");
    }

    /** Returns a search without criteria. */
    public static OpenCatalogueSearch all() {
        return keyword("");
    }

    /** Returns a search by code or by words of a name. */
    public static OpenCatalogueSearch keyword(String keyword) {
        return new OpenCatalogueSearch(keyword, null, null, null, null, null);
    }
}
