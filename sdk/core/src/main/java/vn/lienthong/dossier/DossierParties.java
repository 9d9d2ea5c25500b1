package vn.lienthong.dossier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.internal.DossierLists;
import vn.lienthong.value.Modelled;

/**
 * The people and organisations of a dossier. Only the owners travel to the portal, and of those after the first only the
 * identity (LT-DOS-019, LT-DOS-020).
 *
 * @param owners whose matter it is, one to many
 * @param submitter who handed it in (người nộp), when not the first owner
 * @param authorised who acts for the owner
 * @param legalRepresentative who represents an organisation or a minor by law
 * @param beneficiary who gets the benefit (người thụ hưởng)
 */
@Modelled
public record DossierParties(
        List<Owner> owners,
        @Nullable Person submitter,
        @Nullable AuthorisedPerson authorised,
        @Nullable Person legalRepresentative,
        @Nullable Person beneficiary) {
    public DossierParties {
        owners = DossierLists.copy(owners, "owners");
    }

    /** A builder that starts from this value. */
    public DossierPartiesBuilder toBuilder() {
        return DossierPartiesBuilder.builder(this);
    }

    /** One owner and nobody else. */
    public static DossierParties of(Owner owner) {
        return new DossierParties(List.of(Objects.requireNonNull(owner, "owner")), null, null, null, null);
    }
}
