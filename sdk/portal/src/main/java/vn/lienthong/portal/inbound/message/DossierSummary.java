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
 * What an agency tells the portal of a dossier that is looked up (LT-IN-010).
 *
 * @param code its code
 * @param procedure what it is filed under
 * @param ownerKind who owns it
 * @param status where it stands, one of the ten
 * @param resultReturn how its result is returned, which is not how it was filed
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

    /** Returns the facts of a dossier. */
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
