package vn.lienthong.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * Somebody who acts for the owner (người được ủy quyền), with the paper that says so.
 *
 * @param person who acts
 * @param paper the authorisation paper
 */
@Modelled
public record AuthorisedPerson(Person person, @Nullable SubmittedDocument paper) {
    public AuthorisedPerson {
        Objects.requireNonNull(person, "person");
    }

    /** A builder that starts from this value. */
    public AuthorisedPersonBuilder toBuilder() {
        return AuthorisedPersonBuilder.builder(this);
    }
}
