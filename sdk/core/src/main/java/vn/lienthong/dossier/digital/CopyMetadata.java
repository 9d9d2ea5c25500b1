package vn.lienthong.dossier.digital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;

/**
 * Metadata of a digitised paper, by which it can be found and reused (LT-DIG-005).
 *
 * @param type code of its document kind in the shared catalogue
 * @param owner identity document of its owner
 * @param ownerName name of its owner
 * @param summary main content
 * @param validFrom first day of validity, if any
 * @param validTo last day of validity, if any
 * @param scope where it is valid, if that is limited
 */
public record CopyMetadata(
        @Nullable String type,
        @Nullable IdentityDocument owner,
        @Nullable PersonName ownerName,
        @Nullable FreeText summary,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable FreeText scope) {
    /** Returns metadata without any entry. */
    public static CopyMetadata none() {
        return new CopyMetadata(null, null, null, null, null, null, null);
    }
}
