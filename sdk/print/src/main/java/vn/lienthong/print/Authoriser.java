package vn.lienthong.print;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Modelled;

/**
 * Who sent somebody else to hand a dossier in. Its text form shows nothing of it.
 *
 * @param name name of the person or organisation
 * @param identity personal or organisation id
 * @param address postal address
 * @param phone telephone
 * @param email e-mail
 * @param paper the paper of authorisation
 */
@Modelled
public record Authoriser(
        String name,
        @Nullable String identity,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String paper) {
    public Authoriser {
        Objects.requireNonNull(name, "name");
    }

    /** A builder that starts from this value. */
    public AuthoriserBuilder toBuilder() {
        return AuthoriserBuilder.builder(this);
    }

    @Override
    public String toString() {
        return "Authoriser[masked]";
    }
}
