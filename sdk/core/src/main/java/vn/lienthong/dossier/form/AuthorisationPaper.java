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
 * The person who authorised the applicant, and the authorisation document (giấy tờ ủy quyền).
 *
 * @param name name of that person
 * @param identity identity document of that person
 * @param contact contact details of that person
 * @param paper the authorisation document
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

    /** Returns a builder with these values. */
    public AuthorisationPaperBuilder toBuilder() {
        return AuthorisationPaperBuilder.builder(this);
    }
}
