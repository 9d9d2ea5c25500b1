package vn.lienthong.portal.linked;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A dossier that waits in the linked services, as their list shows it (LT-NB-003).
 *
 * @param id the system's own key of it, under which it is taken
 * @param code its code in that system; not the agency's own
 * @param procedure the procedure as that system codes it
 * @param kind which service it belongs to, as written: KS birth, KT death
 * @param unit number of the unit that is to settle it, as written; no agency code
 * @param receivedAt when it came in, as written: its form is not public
 * @param techId the applicant's account on the national portal
 * @param extras what the row carried beyond these
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
