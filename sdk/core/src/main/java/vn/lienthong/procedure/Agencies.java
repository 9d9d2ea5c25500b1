package vn.lienthong.procedure;

import java.util.List;
import vn.lienthong.error.Modelled;

/**
 * The agencies of a procedure, by what they do in it.
 *
 * @param implementing who settles (cơ quan thực hiện)
 * @param competent who has the competence (cơ quan có thẩm quyền)
 * @param authorised who was authorised (cơ quan được ủy quyền)
 * @param coordinating who helps (cơ quan phối hợp)
 */
@Modelled
public record Agencies(
        List<Agency> implementing, List<Agency> competent, List<Agency> authorised, List<Agency> coordinating) {
    public Agencies {
        implementing = Lists.copy(implementing, "implementing");
        competent = Lists.copy(competent, "competent");
        authorised = Lists.copy(authorised, "authorised");
        coordinating = Lists.copy(coordinating, "coordinating");
    }

    /** A builder that starts from this value. */
    public AgenciesBuilder toBuilder() {
        return AgenciesBuilder.builder(this);
    }

    static Agencies none() {
        return new Agencies(List.of(), List.of(), List.of(), List.of());
    }
}
