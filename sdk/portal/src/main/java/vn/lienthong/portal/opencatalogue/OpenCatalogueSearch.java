package vn.lienthong.portal.opencatalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * What to look for in the open catalogue; what is absent does not narrow. The keys are the catalogue's own numbers, which its
 * pages show and no list of ours has.
 *
 * @param keyword a code, or words of a name
 * @param agencyType kind of agency, as the catalogue numbers it
 * @param agencyId the agency that settles
 * @param objectId who may apply
 * @param fieldId the field
 * @param levelId the level of agency
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

    /** Everything. */
    public static OpenCatalogueSearch all() {
        return keyword("");
    }

    /** By a code, or by words of a name. */
    public static OpenCatalogueSearch keyword(String keyword) {
        return new OpenCatalogueSearch(keyword, null, null, null, null, null);
    }
}
