package vn.lienthong.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * A person who acts for the owner (người được ủy quyền), with the authorisation document.
 *
 * @param person the authorised person
 * @param paper the authorisation document
 */
@Modelled
public record AuthorisedPerson(Person person, @Nullable SubmittedDocument paper) {
    public AuthorisedPerson {
        Objects.requireNonNull(person, "person");
    }

    /** Returns a builder with these values. */
    public AuthorisedPersonBuilder toBuilder() {
        return AuthorisedPersonBuilder.builder(this);
    }
}
