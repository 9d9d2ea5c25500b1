package vn.lienthong.portal.inbound.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ProcedureRef;

/**
 * The summary of a dossier that an agency returns for a lookup by the portal (LT-IN-010).
 *
 * @param code the code of the dossier
 * @param procedure the procedure of the dossier
 * @param ownerKind the kind of owner
 * @param status the status, one of the ten
 * @param resultReturn how the result is returned, which is independent of how the dossier was filed
 * @param agency name of the settling agency
 */
public record DossierSummary(
        DossierCode code,
        ProcedureRef procedure,
        OwnerKind ownerKind,
        DossierStatus status,
        ResultReturn resultReturn,
        @Nullable String agency) {
    public DossierSummary {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(ownerKind, "ownerKind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(resultReturn, "resultReturn");
    }

    /** Returns the summary of a dossier. */
    public static DossierSummary of(Dossier dossier) {
        return new DossierSummary(
                dossier.code(),
                dossier.procedure(),
                dossier.owner().map(Owner::kind).orElse(OwnerKind.CITIZEN),
                dossier.status(),
                dossier.outcome().form(),
                dossier.handling().unit());
    }
}
