package vn.lienthong.print;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Modelled;

/**
 * The person or organisation that handed a dossier in. Its text form shows nothing of it.
 *
 * @param name name of the person or organisation
 * @param identity personal or organisation id
 * @param address postal address
 * @param phone telephone
 * @param email e-mail
 * @param authorisedBy who sent this person, if somebody did
 */
@Modelled
public record Applicant(
        String name,
        @Nullable String identity,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Authoriser authorisedBy) {
    public Applicant {
        Objects.requireNonNull(name, "name");
    }

    /** A builder that starts from this value. */
    public ApplicantBuilder toBuilder() {
        return ApplicantBuilder.builder(this);
    }

    @Override
    public String toString() {
        return authorisedBy == null ? "Applicant[masked]" : "Applicant[masked, authorised]";
    }
}
