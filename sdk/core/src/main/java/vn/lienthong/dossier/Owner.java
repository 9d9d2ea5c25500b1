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
 * The owner of a dossier (chủ hồ sơ).
 *
 * @param kind kind of owner
 * @param name name
 * @param identity identity document, or the reason why there is none
 * @param techId account on the national portal
 * @param contact contact details
 * @param extras content of the message object beyond these fields
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

    /** Returns a builder with these values. */
    public OwnerBuilder toBuilder() {
        return OwnerBuilder.builder(this);
    }

    /** Returns an owner who is a citizen. */
    public static Owner citizen(IdentityDocument identity, PersonName name) {
        return of(OwnerKind.CITIZEN, identity, name);
    }

    /** Returns an owner that is an enterprise, identified by its tax code. */
    public static Owner enterprise(TaxCode taxCode, PersonName name) {
        Objects.requireNonNull(taxCode, "taxCode");
        return of(OwnerKind.ENTERPRISE, new IdentityDocument.OrganisationId(taxCode.value()), name);
    }

    /** Returns an owner of any kind. */
    public static Owner of(OwnerKind kind, IdentityDocument identity, PersonName name) {
        Objects.requireNonNull(name, "name");
        return new Owner(kind, name, identity, null, ContactDetails.none(), Extras.NONE);
    }
}
