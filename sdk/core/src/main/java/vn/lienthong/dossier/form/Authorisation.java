package vn.lienthong.dossier.form;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.PersonName;
import vn.lienthong.dossier.Contact;
import vn.lienthong.error.Modelled;

/**
 * Who sent somebody, and the paper that says so (giấy tờ ủy quyền).
 *
 * @param name who authorised
 * @param identity their id
 * @param contact how to reach them
 * @param paper the paper of authorisation
 */
@Modelled
public record Authorisation(
        @Nullable PersonName name,
        @Nullable IdentityDocument identity,

        @RecordBuilder.Initializer(source = Contact.class, value = "none")
        Contact contact,

        @Nullable FreeText paper) {
    public Authorisation {
        Objects.requireNonNull(contact, "contact");
    }

    /** A builder that starts from this value. */
    public AuthorisationBuilder toBuilder() {
        return AuthorisationBuilder.builder(this);
    }
}
