package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.value.Modelled;

/**
 * Somebody who takes part in a dossier without owning it.
 *
 * @param name name
 * @param identity proof of identity, or none because
 * @param contact how to reach the person
 */
@Modelled
public record Person(
        PersonName name,
        IdentityDocument identity,

        @RecordBuilder.Initializer(source = ContactDetails.class, value = "none")
        ContactDetails contact) {
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(contact, "contact");
    }

    /** A builder that starts from this value. */
    public PersonBuilder toBuilder() {
        return PersonBuilder.builder(this);
    }
}
