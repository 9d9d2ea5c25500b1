package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.value.Modelled;

/**
 * A person who takes part in a dossier without owning it.
 *
 * @param name name
 * @param identity identity document, or the reason why there is none
 * @param contact contact details
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

    /** Returns a builder with these values. */
    public PersonBuilder toBuilder() {
        return PersonBuilder.builder(this);
    }
}
