package vn.lienthong.portal.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;

/**
 * The portal's row for a dossier that it has. The keys of the row are not public, so every component except the
 * code may be absent (LT-SYNC-006).
 *
 * @param code code of the dossier
 * @param status status of the dossier at the portal
 * @param procedure procedure of the dossier
 * @param dossier the whole dossier, if the row contains it
 */
public record DossierStatusRow(
        DossierCode code,
        @Nullable DossierStatus status,
        @Nullable ProcedureCode procedure,
        @Nullable Dossier dossier) {
    public DossierStatusRow {
        Objects.requireNonNull(code, "code");
    }
}
