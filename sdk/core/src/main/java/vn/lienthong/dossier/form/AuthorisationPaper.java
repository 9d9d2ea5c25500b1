package vn.lienthong.dossier.form;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.ContactDetails;
import vn.lienthong.value.Modelled;

/**
 * Who sent somebody, and the paper that says so (giấy tờ ủy quyền).
 *
 * @param name who authorised
 * @param identity their id
 * @param contact how to reach them
 * @param paper the paper of authorisation
 */
@Modelled
public record AuthorisationPaper(
        @Nullable PersonName name,
        @Nullable IdentityDocument identity,

        @RecordBuilder.Initializer(source = ContactDetails.class, value = "none")
        ContactDetails contact,

        @Nullable FreeText paper) {
    public AuthorisationPaper {
        Objects.requireNonNull(contact, "contact");
    }

    /** Returns a builder that starts from this value. */
    public AuthorisationPaperBuilder toBuilder() {
        return AuthorisationPaperBuilder.builder(this);
    }
}
