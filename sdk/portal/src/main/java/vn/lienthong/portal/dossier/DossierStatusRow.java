package vn.lienthong.portal.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;

/**
 * What the portal tells of a dossier that it has. Which keys a row carries is not public, so all but the code may be absent
 * (LT-SYNC-006).
 *
 * @param code the dossier's code
 * @param status where it stands for the portal
 * @param procedure the procedure it is filed under
 * @param dossier the whole dossier, when the row carries one
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
