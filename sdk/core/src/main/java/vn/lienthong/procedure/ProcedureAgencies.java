package vn.lienthong.procedure;

import java.util.List;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * The agencies of a procedure, by role.
 *
 * @param implementing agencies that settle it (cơ quan thực hiện)
 * @param competent agencies with the competence (cơ quan có thẩm quyền)
 * @param authorised authorised agencies (cơ quan được ủy quyền)
 * @param coordinating coordinating agencies (cơ quan phối hợp)
 */
@Modelled
public record ProcedureAgencies(
        List<Agency> implementing, List<Agency> competent, List<Agency> authorised, List<Agency> coordinating) {
    public ProcedureAgencies {
        implementing = ListCopies.copy(implementing, "implementing");
        competent = ListCopies.copy(competent, "competent");
        authorised = ListCopies.copy(authorised, "authorised");
        coordinating = ListCopies.copy(coordinating, "coordinating");
    }

    /** Returns a builder with these values. */
    public ProcedureAgenciesBuilder toBuilder() {
        return ProcedureAgenciesBuilder.builder(this);
    }

    static ProcedureAgencies none() {
        return new ProcedureAgencies(List.of(), List.of(), List.of(), List.of());
    }
}
