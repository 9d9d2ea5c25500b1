package vn.lienthong.dossier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * The persons and organisations of a dossier. Only the owners are sent to the portal; of every owner after the first,
 * only the identity document is (LT-DOS-019, LT-DOS-020).
 *
 * @param owners the owners, at least one
 * @param submitter the person who submitted it (người nộp), if not the first owner
 * @param authorised the person authorised by the owner
 * @param legalRepresentative the legal representative of an organisation or a minor
 * @param beneficiary the beneficiary (người thụ hưởng)
 */
@Modelled
public record DossierParties(
        List<Owner> owners,
        @Nullable Person submitter,
        @Nullable AuthorisedPerson authorised,
        @Nullable Person legalRepresentative,
        @Nullable Person beneficiary) {
    public DossierParties {
        owners = ListCopies.copy(owners, "owners");
    }

    /** Returns a builder with these values. */
    public DossierPartiesBuilder toBuilder() {
        return DossierPartiesBuilder.builder(this);
    }

    /** Returns parties with one owner and nobody else. */
    public static DossierParties of(Owner owner) {
        return new DossierParties(List.of(Objects.requireNonNull(owner, "owner")), null, null, null, null);
    }
}
