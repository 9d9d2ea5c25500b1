package vn.lienthong.dossier.digital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;

/**
 * What is kept beside a digitised paper, so that it can be found and used again (LT-DIG-005).
 *
 * @param type the code of its kind of document in the shared catalogue
 * @param owner whose it is, by number
 * @param ownerName whose it is, by name
 * @param summary its main content
 * @param validFrom the first day on which it holds, if it has one
 * @param validTo the last day on which it holds, if it has one
 * @param scope where it holds, if that is bounded
 */
public record CopyMetadata(
        @Nullable String type,
        @Nullable IdentityDocument owner,
        @Nullable PersonName ownerName,
        @Nullable FreeText summary,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable FreeText scope) {
    /** Nothing is kept. */
    public static CopyMetadata none() {
        return new CopyMetadata(null, null, null, null, null, null, null);
    }
}
