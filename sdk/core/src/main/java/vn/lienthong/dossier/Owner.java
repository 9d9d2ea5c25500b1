package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * The owner of a dossier (chủ hồ sơ): whose matter it is.
 *
 * @param kind what the owner is
 * @param name name
 * @param identity proof of identity, or none because
 * @param techId the account on the national portal
 * @param contact how to reach the owner
 * @param extras what the published object carried beyond these
 */
@Modelled
public record Owner(
        OwnerKind kind,
        @Nullable PersonName name,
        IdentityDocument identity,
        @Nullable TechId techId,

        @RecordBuilder.Initializer(source = ContactDetails.class, value = "none")
        ContactDetails contact,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public Owner {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public OwnerBuilder toBuilder() {
        return OwnerBuilder.builder(this);
    }

    /** A citizen. */
    public static Owner citizen(IdentityDocument identity, PersonName name) {
        return of(OwnerKind.CITIZEN, identity, name);
    }

    /** An enterprise, known by its tax code. */
    public static Owner enterprise(TaxCode taxCode, PersonName name) {
        Objects.requireNonNull(taxCode, "taxCode");
        return of(OwnerKind.ENTERPRISE, new IdentityDocument.OrganisationId(taxCode.value()), name);
    }

    /** An owner of any kind. */
    public static Owner of(OwnerKind kind, IdentityDocument identity, PersonName name) {
        Objects.requireNonNull(name, "name");
        return new Owner(kind, name, identity, null, ContactDetails.none(), Extras.NONE);
    }
}
