package vn.lienthong.portal.linked;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A waiting dossier in the list of the linked services (LT-NB-003).
 *
 * @param id the system's key of the dossier, with which it is downloaded
 * @param code code of the dossier in that system, not the agency's own code
 * @param procedure the procedure with the code of that system
 * @param kind kind of service, as written: KS birth, KT death
 * @param unit number of the unit that handles the dossier, as written; not an agency code
 * @param receivedAt time of reception, as written; its format is not public
 * @param techId the applicant's account on the national portal
 * @param extras other members of the row
 */
@Modelled
public record LinkedEntry(
        String id,
        DossierCode code,
        @Nullable ProcedureCode procedure,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String receivedAt,
        @Nullable TechId techId,
        Extras extras) {}
